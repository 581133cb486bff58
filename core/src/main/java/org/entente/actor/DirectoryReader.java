package org.entente.actor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads and validates the directory's files; their form is described in {@code actors/README.md}.
 */
final class DirectoryReader {
  private static final String FOLDER = "/entente/actors/";
  private static final Set<String> ACTOR_FIELDS =
      Set.of(
          "id",
          "kind",
          "name",
          "aliases",
          "demonyms",
          "metonyms",
          "country",
          "sector",
          "from",
          "until",
          "codes",
          "relations",
          "note");
  private static final Set<String> RELATIONS =
      Set.of(
          "part of",
          "successor of",
          "member of",
          "offshoot of",
          "patron of",
          "leads",
          "owned by",
          "allied with");
  private static final Set<String> HOLDER_FIELDS =
      Set.of("name", "aliases", "country", "from", "until", "note");

  private final YAMLMapper yaml = new YAMLMapper();
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final List<Name> names = new ArrayList<>();
  private final List<Agents.Entry> agents = new ArrayList<>();
  private final Map<ActorId, Person> people = new LinkedHashMap<>();

  private static final class Person {
    final String name;
    final List<Actor.Office> offices = new ArrayList<>();
    final Set<String> words = new TreeSet<>();
    Optional<ActorId> citizenOf = Optional.empty();

    Person(String name) {
      this.name = name;
    }
  }

  static Directory readBundled() {
    var reader = new DirectoryReader();
    for (String file : lines("index.txt")) {
      reader.read(file);
    }
    return reader.build();
  }

  private void read(String file) {
    if (file.startsWith("rosters/")) {
      for (String line : lines(file)) {
        try {
          readRoster(Roster.read(line));
        } catch (IllegalArgumentException | DateTimeException e) {
          throw new DirectoryException(file, e.getMessage() + " in " + shorten(line));
        }
      }
      return;
    }
    JsonNode root;
    try (InputStream in = open(FOLDER + file)) {
      root = yaml.readTree(in);
    } catch (IOException | JacksonException e) {
      throw new DirectoryException(file, String.valueOf(e.getMessage()));
    }
    for (JsonNode entry : root) {
      try {
        if (file.startsWith("agents")) {
          readAgents(entry);
        } else if (file.startsWith("leaders/")) {
          readOffices(entry);
        } else {
          readActor(entry);
        }
      } catch (IllegalArgumentException | DateTimeException e) {
        throw new DirectoryException(file, e.getMessage() + " in " + shorten(entry.toString()));
      }
    }
  }

  private void readAgents(JsonNode entry) {
    refuseUnknown(entry, Set.of("sector", "role", "words", "note"));
    Sector sector = Sector.valueOf(text(entry, "sector"));
    var role =
        Agents.Role.valueOf(optional(entry, "role").orElse("agent").toUpperCase(Locale.ROOT));
    for (String word : texts(entry, "words")) {
      agents.add(new Agents.Entry(role, word, sector));
    }
  }

  private void readActor(JsonNode entry) {
    refuseUnknown(entry, ACTOR_FIELDS);
    var id = new ActorId(text(entry, "id"));
    var kind = Actor.Kind.valueOf(text(entry, "kind").toUpperCase(Locale.ROOT));
    var sector = texts(entry, "sector").stream().map(Sector::valueOf).toList();
    Optional<ActorId> country = optional(entry, "country").map(ActorId::new);
    var codes = new LinkedHashMap<String, String>();
    entry
        .path("codes")
        .properties()
        .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
    var relations = new ArrayList<Actor.Relation>();
    for (JsonNode relation : entry.path("relations")) {
      refuseUnknown(relation, Set.of("type", "to", "from", "until", "note"));
      String type = text(relation, "type");
      if (!RELATIONS.contains(type)) {
        throw new IllegalArgumentException("unknown relation “" + type + "”");
      }
      relations.add(new Actor.Relation(type, new ActorId(text(relation, "to")), period(relation)));
    }
    var actor =
        new Actor(
            id,
            kind,
            text(entry, "name"),
            country,
            sector,
            period(entry),
            codes,
            relations,
            List.of());
    add(actor);
    addName(actor.name(), id, Name.Form.NAME);
    texts(entry, "aliases").forEach(words -> addName(words, id, Name.Form.NAME));
    texts(entry, "demonyms").forEach(words -> addName(words, id, Name.Form.DEMONYM));
    texts(entry, "metonyms").forEach(words -> addName(words, id, Name.Form.METONYM));
  }

  private void readRoster(Roster roster) {
    for (List<String> names : roster.entries()) {
      var id = new ActorId(slug(names.getFirst()));
      var relations = new ArrayList<Actor.Relation>();
      if (roster.kind() == Actor.Kind.AGENCY) {
        roster
            .country()
            .ifPresent(state -> relations.add(new Actor.Relation("part of", state, Period.ALWAYS)));
      }
      add(
          new Actor(
              id,
              roster.kind(),
              names.getFirst(),
              roster.country(),
              roster.sector(),
              Period.ALWAYS,
              Map.of(),
              relations,
              List.of()));
      names.forEach(words -> addName(words, id, Name.Form.NAME));
    }
  }

  private void add(Actor actor) {
    if (actors.putIfAbsent(actor.id(), actor) != null) {
      throw new IllegalArgumentException("the id " + actor.id() + " is given twice");
    }
  }

  private void readOffices(JsonNode block) {
    refuseUnknown(block, Set.of("country", "offices", "note"));
    var of = new ActorId(text(block, "country"));
    for (JsonNode office : block.path("offices")) {
      refuseUnknown(office, Set.of("office", "titles", "sector", "holders", "note"));
      String title = text(office, "office");
      Optional<Sector> sector = optional(office, "sector").map(Sector::valueOf);
      for (JsonNode holder : office.path("holders")) {
        refuseUnknown(holder, HOLDER_FIELDS);
        String name = text(holder, "name");
        var person = people.computeIfAbsent(new ActorId(slug(name)), _ -> new Person(name));
        person.offices.add(new Actor.Office(title, of, period(holder), sector));
        person.words.add(name);
        person.citizenOf = person.citizenOf.or(() -> optional(holder, "country").map(ActorId::new));
        person.words.addAll(texts(holder, "aliases"));
      }
    }
  }

  private Directory build() {
    people.forEach((id, person) -> {
      if (actors.containsKey(id)) {
        // Listed as a person of note too: the offices join that entry.
        Actor known = actors.get(id);
        actors.put(
            id,
            new Actor(
                id,
                known.kind(),
                known.name(),
                known.country(),
                known.sector(),
                known.period(),
                known.codes(),
                known.relations(),
                person.offices));
      } else {
        actors.put(
            id,
            new Actor(
                id,
                Actor.Kind.PERSON,
                person.name,
                countryOf(person),
                sectorsOf(latest(person.offices)),
                Period.ALWAYS,
                Map.of(),
                List.of(),
                person.offices));
      }
      person.words.forEach(words -> addName(words, id, Name.Form.NAME));
    });
    for (Actor actor : actors.values()) {
      actor.country().ifPresent(country -> require(actor, country));
      actor.relations().forEach(relation -> require(actor, relation.to()));
      actor.offices().forEach(office -> require(actor, office.of()));
    }
    return new Directory(actors.values(), names, new Agents(agents), places());
  }

  private static Actor.Office latest(List<Actor.Office> offices) {
    return offices.stream()
        .max(Comparator.comparing((Actor.Office office) -> office.period().from()))
        .orElseThrow();
  }

  /**
   * Whoever heads a body belongs to its sector; a state's is government unless the office tells.
   */
  private List<Sector> sectorsOf(Actor.Office office) {
    if (office.sector().isPresent()) {
      return List.of(office.sector().get());
    }
    Actor actor = actors.get(office.of());
    return actor == null || actor.kind().isState() || actor.sector().isEmpty()
        ? List.of(Sector.GOV)
        : List.of(actor.sector().getFirst());
  }

  private Places places() {
    Places places;
    try {
      places = Places.read(lines("places.txt"));
    } catch (IllegalArgumentException e) {
      throw new DirectoryException("places.txt", String.valueOf(e.getMessage()));
    }
    for (ActorId country : places.listCountries()) {
      if (!actors.containsKey(country)) {
        throw new DirectoryException("places.txt", "%s is nobody's id".formatted(country));
      }
    }
    return places;
  }

  /** The last state that somebody served, otherwise the one given as theirs. */
  private Optional<ActorId> countryOf(Person person) {
    return person.offices.reversed().stream()
        .map(Actor.Office::of)
        .filter(body -> {
          Actor actor = actors.get(body);
          boolean territory =
              actor != null
                  && actor.kind() == Actor.Kind.TERRITORY
                  && Character.isUpperCase(body.value().charAt(0));
          return territory || (actor != null && actor.kind().isState());
        })
        .findFirst()
        .or(() -> person.citizenOf);
  }

  private void require(Actor actor, ActorId other) {
    if (!actors.containsKey(other)) {
      throw new DirectoryException(
          actor.id().value(), "names “%s”, which is nobody's id".formatted(other));
    }
  }

  /** {@code words} or {@code words @ from..until}. */
  private void addName(String written, ActorId actor, Name.Form form) {
    int at = written.indexOf(" @ ");
    if (at < 0) {
      names.add(new Name(written, actor, form, Period.ALWAYS));
      return;
    }
    String[] ends = written.substring(at + 3).split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("not a period: “" + written + "”");
    }
    names.add(new Name(written.substring(0, at), actor, form, Period.of(ends[0], ends[1])));
  }

  static String slug(String name) {
    String plain =
        java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace("ı", "i")
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ø", "o")
            .replace("Ø", "O")
            .replace("đ", "d");
    return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
  }

  private static Period period(JsonNode entry) {
    return Period.of(optional(entry, "from").orElse(""), optional(entry, "until").orElse(""));
  }

  private static void refuseUnknown(JsonNode entry, Set<String> known) {
    for (String field : entry.propertyNames()) {
      if (!known.contains(field)) {
        throw new IllegalArgumentException("unknown field “" + field + "”");
      }
    }
  }

  private static String text(JsonNode entry, String field) {
    return optional(entry, field)
        .orElseThrow(() -> new IllegalArgumentException("no “" + field + "”"));
  }

  private static Optional<String> optional(JsonNode entry, String field) {
    JsonNode value = entry.get(field);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value.asString());
  }

  private static List<String> texts(JsonNode entry, String field) {
    var values = new ArrayList<String>();
    for (JsonNode value : entry.path(field)) {
      values.add(value.asString());
    }
    return values;
  }

  /** Lines of a file beside the directory's, without blank ones and notes. */
  static List<String> lines(String file) {
    String resource = FOLDER + file;
    try (InputStream in = open(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new DirectoryException(resource, String.valueOf(e.getMessage()));
    }
  }

  private static InputStream open(String resource) {
    InputStream in = DirectoryReader.class.getResourceAsStream(resource);
    if (in == null) {
      throw new DirectoryException(resource, "is missing from the program");
    }
    return in;
  }

  private static String shorten(String text) {
    return text.length() <= 120 ? text : text.substring(0, 120) + "…";
  }
}
