package org.entente.actor;

/**
 * What part of public life an actor belongs to; PLOVER's sectors with CAMEO's where those are
 * finer.
 */
public enum Sector {
  GOV,
  MIL,
  REB,
  OPP,
  PTY,
  COP,
  JUD,
  SPY,
  LEG,
  MED,
  EDU,
  BUS,
  CRM,
  CVL,
  IGO,
  NGO,
  LAB,
  AGR,
  ELI,
  HLH,
  HRI,
  REF,
  REL,
  SET,
  UAF,
  UIS;

  /** Whether acts of this sector count as acts of the state it belongs to. */
  public boolean actsForState() {
    return switch (this) {
      case GOV, MIL, COP, JUD, SPY, LEG -> true;
      case REB,
          OPP,
          PTY,
          MED,
          EDU,
          BUS,
          CRM,
          CVL,
          IGO,
          NGO,
          LAB,
          AGR,
          ELI,
          HLH,
          HRI,
          REF,
          REL,
          SET,
          UAF,
          UIS ->
          false;
    };
  }
}
