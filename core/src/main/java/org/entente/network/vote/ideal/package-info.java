/**
 * Dynamic ideal points. In: {@link org.entente.network.vote.VotingRecord}. Out: one {@link
 * org.entente.network.vote.ideal.IdealPoint} for each voter and session. First file to open: {@code
 * IdealPointModel}.
 */
@NullMarked
package org.entente.network.vote.ideal;

import org.jspecify.annotations.NullMarked;
