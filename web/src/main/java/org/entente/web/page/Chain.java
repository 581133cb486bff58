package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.entente.actor.ActorId;
import org.entente.web.holdings.Holdings;
import org.entente.web.word.Words;

/**
 * Whether former states count as their successors on a page: {@code chain=yes}.
 *
 * @param asked whether they do
 * @param heirs those in force, by former state; empty unless asked
 * @param formers those that can be counted so on this page, by id
 */
public record Chain(boolean asked, @JsonIgnore Map<ActorId, ActorId> heirs, List<Former> formers) {
  /** Nobody counts as another. */
  static final Chain NONE = new Chain(false, Map.of(), List.of());

  private static final int MOST = 3;

  public Chain {
    heirs = Map.copyOf(heirs);
    formers = List.copyOf(formers);
  }

  /** A former state and whom it can be counted as. */
  public record Former(ActorId id, String name, ActorId heir, String heirName) {}

  /** Of a page about some actors: the former states that can be counted as one of them. */
  static Chain toward(Holdings holdings, Ask ask, Collection<ActorId> actors) {
    return of(
        holdings, ask, (former, heir) -> actors.contains(heir) && !actors.contains(former), false);
  }

  /** Of a page on which some actors stand: every former state counts, those named are of them. */
  static Chain among(Holdings holdings, Ask ask, Collection<ActorId> actors) {
    return of(holdings, ask, (former, _) -> actors.contains(former), true);
  }

  private static Chain of(
      Holdings holdings, Ask ask, BiPredicate<ActorId, ActorId> named, boolean every) {
    boolean asked = ask.findOneOf("chain", List.of("yes")).isPresent();
    var heirs = new TreeMap<ActorId, ActorId>(holdings.successors());
    var own = new TreeMap<>(heirs);
    own.entrySet().removeIf(entry -> !named.test(entry.getKey(), entry.getValue()));
    var names = ActorTies.names(holdings);
    return new Chain(
        asked,
        !asked ? Map.of() : every ? heirs : own,
        own.entrySet().stream()
            .map(entry ->
                new Former(
                    entry.getKey(),
                    names.apply(entry.getKey()),
                    entry.getValue(),
                    names.apply(entry.getValue())))
            .toList());
  }

  /** The actor and those that can be counted as it. */
  List<ActorId> namesOf(ActorId actor) {
    return Stream.concat(
            Stream.of(actor), formers.stream().filter(f -> f.heir().equals(actor)).map(Former::id))
        .toList();
  }

  /** Whether there is anything to count so. */
  @JsonIgnore
  public boolean isOffered() {
    return asked || !formers.isEmpty();
  }

  /** “Soviet Union as Russia, East Germany as Germany”, the first of them where they are many. */
  @JsonIgnore
  public String words() {
    if (formers.isEmpty()) {
      return "nobody here";
    }
    String first =
        String.join(
            ", ",
            formers.stream()
                .limit(MOST)
                .map(former -> former.name() + " as " + former.heirName())
                .toList());
    return formers.size() > MOST
        ? first + " and " + Words.count(formers.size() - MOST) + " more"
        : first;
  }
}
