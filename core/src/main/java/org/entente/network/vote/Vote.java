package org.entente.network.vote;

/** One voter's ballot in one roll call. Who was absent has no vote. */
public record Vote(RollCall rollCall, Voter voter, Ballot ballot) {}
