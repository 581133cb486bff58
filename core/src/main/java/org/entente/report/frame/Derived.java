package org.entente.report.frame;

import org.entente.report.Act;
import org.entente.report.EventType;

/**
 * The CAMEO code of an act that is promised, refused, threatened or asked for, from the act's own
 * type.
 */
final class Derived {
  private Derived() {}

  /**
   * Codes from the CAMEO codebook, roots 03, 08, 10, 12, 13 and 16; the root's own code where no
   * finer one fits.
   */
  static String code(EventType type, Act of) {
    return switch (type) {
      case AGREE -> agreed(of);
      case REQUEST -> requested(of);
      case REJECT -> rejected(of);
      case THREATEN -> threatened(of);
      case SANCTION -> broken(of);
      case RETREAT -> eased(of);
      case CONCEDE -> "080";
      case CONSULT, SUPPORT, COOPERATE, AID, ACCUSE, PROTEST, MOBILIZE, COERCE, ASSAULT ->
          throw new IllegalArgumentException("no act turns into " + type);
    };
  }

  private static String agreed(Act of) {
    return switch (of.type()) {
      case CONSULT -> of.cameo().equals("045") ? "039" : "036";
      case SUPPORT -> "032";
      case COOPERATE -> "031";
      case AID -> "033";
      case CONCEDE, RETREAT -> "035";
      default -> "030";
    };
  }

  private static String requested(Act of) {
    return switch (of.type()) {
      case CONSULT -> "106";
      case SUPPORT -> "102";
      case COOPERATE -> "101";
      case AID -> "103";
      case CONCEDE, RETREAT -> "105";
      case AGREE -> "107";
      default -> "100";
    };
  }

  private static String rejected(Act of) {
    return switch (of.type()) {
      case CONSULT -> "125";
      case COOPERATE -> "121";
      case AID -> "122";
      case CONCEDE, RETREAT -> "124";
      case AGREE -> "126";
      default -> "120";
    };
  }

  private static String broken(Act of) {
    return switch (of.type()) {
      case CONSULT, AGREE -> "164";
      case AID -> "162";
      default -> "160";
    };
  }

  private static String eased(Act of) {
    return switch (of.type()) {
      case SANCTION -> "085";
      case COERCE -> "080";
      default -> "087";
    };
  }

  private static String threatened(Act of) {
    return switch (of.type()) {
      case SANCTION -> "131";
      case COERCE -> "132";
      case PROTEST -> "133";
      case CONSULT -> "134";
      case MOBILIZE, ASSAULT -> "138";
      default -> "130";
    };
  }
}
