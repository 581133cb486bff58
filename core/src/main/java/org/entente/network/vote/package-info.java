/**
 * Roll-call votes as values. In: tables of votes and of roll calls. Out: {@link
 * org.entente.network.vote.VotingRecord}, on which the measures below this package work. First file
 * to open: {@code VoteTables}.
 */
@NullMarked
package org.entente.network.vote;

import org.jspecify.annotations.NullMarked;
