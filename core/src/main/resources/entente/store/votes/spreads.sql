SELECT session, pairs, mean, deviation FROM agreement_spreads ORDER BY session;
