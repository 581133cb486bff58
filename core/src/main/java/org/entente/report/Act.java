package org.entente.report;

import java.util.List;
import java.util.Optional;

/**
 * What was done, in the field's codes.
 *
 * @param mode PLOVER mode, when the words bear one
 * @param context PLOVER contexts, sorted
 * @param cameo finest CAMEO code that the words bear; text, since leading zeros count
 * @param goldstein weight of the CAMEO code, −10 to +10
 */
public record Act(
    EventType type, Optional<String> mode, List<String> context, String cameo, double goldstein) {
  public Act {
    context = List.copyOf(context);
  }

  public int quad() {
    return type.quad();
  }
}
