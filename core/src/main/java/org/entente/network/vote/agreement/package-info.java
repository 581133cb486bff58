/**
 * How far two voters agree. In: {@link org.entente.network.vote.VotingRecord}. Out: {@link
 * org.entente.network.vote.agreement.AgreementMatrix}, a number for each pair; one measure a file.
 * First file to open: {@code AgreementMeasure}.
 */
@NullMarked
package org.entente.network.vote.agreement;

import org.jspecify.annotations.NullMarked;
