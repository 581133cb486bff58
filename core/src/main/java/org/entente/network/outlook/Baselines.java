package org.entente.network.outlook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Kaplan and Meier's estimate for each kind with enough ends, and for all together. */
final class Baselines {
  private final KaplanMeier all;
  private final Map<String, KaplanMeier> byKind = new HashMap<>();

  Baselines(List<Lifetime> lifetimes) {
    all = KaplanMeier.of(lifetimes);
    for (String kind : lifetimes.stream().map(Lifetime::kind).distinct().toList()) {
      List<Lifetime> own = lifetimes.stream().filter(life -> life.kind().equals(kind)).toList();
      if (own.stream().filter(Lifetime::ended).count() >= TieOutlook.FEWEST_ENDS) {
        byKind.put(kind, KaplanMeier.of(own));
      }
    }
  }

  KaplanMeier of(String kind) {
    return byKind.getOrDefault(kind, all);
  }
}
