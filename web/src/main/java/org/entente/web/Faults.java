package org.entente.web;

import java.util.HexFormat;
import java.util.Objects;
import org.entente.web.page.FaultPage;
import org.entente.web.safety.Guard;

/** What a person is told when there is no page to show. */
final class Faults {
  private Faults() {}

  static FaultPage mistake(Mistake mistake) {
    return new FaultPage(
        400, "mistake/" + mistake.field(), "This cannot be shown as asked", mistake.words());
  }

  static FaultPage missing(String words) {
    return new FaultPage(
        404,
        "not-found",
        "Nothing here",
        words
            + " It may have been left out, or the address may be mistyped. Search for it, or go"
            + " back to the lists above.");
  }

  static FaultPage readOnly() {
    return new FaultPage(
        405,
        "read-only",
        "This address is only read",
        "Pages of this workspace are opened, not sent to. Nothing was changed.");
  }

  static FaultPage refused(Guard.Refusal refusal) {
    return new FaultPage(
        refusal.status(), "refused/" + refusal.code(), refusal.title(), refusal.detail());
  }

  static FaultPage bug(String code) {
    return new FaultPage(
        500,
        code,
        "This page could not be made",
        "The fault is ours. The archive is unharmed: pages only read it. Report the code below with"
            + " the address of this page.");
  }

  /** Stands for the place in the program where it failed: the same fault has the same code. */
  static String code(Throwable fault) {
    StackTraceElement[] frames = fault.getStackTrace();
    String place = fault.getClass().getName();
    for (StackTraceElement frame : frames) {
      if (frame.getClassName().startsWith("org.entente.")) {
        place += frame.getClassName() + "." + frame.getMethodName() + ":" + frame.getLineNumber();
        break;
      }
    }
    return "workspace/" + HexFormat.of().toHexDigits(Objects.hashCode(place));
  }
}
