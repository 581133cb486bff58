package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * PLOVER's types with modes and contexts, CAMEO's codes with Goldstein weights, and the mapping
 * both ways, as the data files below {@code ontology/} give them.
 *
 * <p>Sources: PLOVER manual 0.8; CAMEO codebook 1.1b3 (Schrodt 2012); Goldstein, "A
 * Conflict-Cooperation Scale for WEIS Events Data" (Journal of Conflict Resolution 36, 1992), as
 * published for CAMEO.
 */
public final class Ontology {
  private static final String FOLDER = "/entente/ontology/";

  private final Map<EventType, TypeEntry> types = new EnumMap<>(EventType.class);
  private final Map<String, String> contexts = new TreeMap<>();
  private final Map<String, Cameo> cameo = new TreeMap<>();
  private final Map<String, String> defaults = new HashMap<>();

  /**
   * One event type.
   *
   * @param modes names with their meaning, in the manual's order
   */
  public record TypeEntry(
      EventType type,
      String shortName,
      String gloss,
      String noun,
      String verb,
      Map<String, String> modes) {}

  /**
   * One CAMEO code.
   *
   * @param plover empty for the codes that PLOVER drops (01, 02)
   */
  public record Cameo(
      String code,
      String label,
      double goldstein,
      int quad,
      Optional<EventType> plover,
      Optional<String> mode,
      Optional<String> context) {}

  private Ontology() {}

  public static Ontology bundled() {
    var ontology = new Ontology();
    ontology.readTypes();
    for (String[] row : rows("cameo.tsv", 7)) {
      ontology.cameo.put(
          row[0],
          new Cameo(
              row[0],
              row[1],
              Double.parseDouble(row[2]),
              Integer.parseInt(row[3]),
              text(row[4]).map(EventType::valueOf),
              text(row[5]),
              text(row[6])));
    }
    for (String[] row : rows("plover-cameo.tsv", 3)) {
      ontology.requireMode(EventType.valueOf(row[0]), text(row[1]));
      ontology.requireCode(row[2]);
      ontology.defaults.put(row[0] + "/" + row[1], row[2]);
    }
    return ontology;
  }

  public TypeEntry type(EventType type) {
    TypeEntry entry = types.get(type);
    if (entry == null) {
      throw new IllegalStateException("plover.yml does not list " + type);
    }
    return entry;
  }

  /** All types, in the manual's order. */
  public List<TypeEntry> types() {
    return List.copyOf(types.values());
  }

  /** Contexts with their meaning, by name. */
  public Map<String, String> contexts() {
    return Map.copyOf(contexts);
  }

  /** All CAMEO codes, in their order. */
  public List<Cameo> cameo() {
    return List.copyOf(cameo.values());
  }

  public Optional<Cameo> findCameo(String code) {
    return Optional.ofNullable(cameo.get(code));
  }

  /**
   * An act in this type, checked: mode, contexts and code must be the ontology's. Without a code
   * the type's (or mode's) default stands; the Goldstein weight is the code's.
   */
  public Act act(
      EventType type, Optional<String> mode, List<String> context, Optional<String> code) {
    requireMode(type, mode);
    for (String name : context) {
      if (!contexts.containsKey(name)) {
        throw new IllegalArgumentException("no context “" + name + "”");
      }
    }
    String finest = code.orElseGet(() -> defaultCode(type, mode));
    Cameo entry = requireCode(finest);
    return new Act(type, mode, List.copyOf(new TreeSet<>(context)), finest, entry.goldstein());
  }

  private String defaultCode(EventType type, Optional<String> mode) {
    String ofMode = mode.map(name -> defaults.get(type + "/" + name)).orElse(null);
    return ofMode != null ? ofMode : defaults.getOrDefault(type + "/", "");
  }

  private Cameo requireCode(String code) {
    return findCameo(code)
        .orElseThrow(() -> new IllegalArgumentException("no CAMEO code “" + code + "”"));
  }

  private void requireMode(EventType type, Optional<String> mode) {
    mode.ifPresent(name -> {
      if (!type(type).modes().containsKey(name)) {
        throw new IllegalArgumentException("no mode “" + name + "” of " + type);
      }
    });
  }

  private void readTypes() {
    try (InputStream in = open("plover.yml")) {
      JsonNode root = new YAMLMapper().readTree(in);
      for (JsonNode entry : root.path("types")) {
        var modes = new java.util.LinkedHashMap<String, String>();
        for (JsonNode mode : entry.path("modes")) {
          modes.put(mode.path("name").asString(), mode.path("gloss").asString());
        }
        var type = EventType.valueOf(entry.path("name").asString());
        if (type.quad() != entry.path("quad").asInt()) {
          throw new IllegalArgumentException("plover.yml gives another quad for " + type);
        }
        types.put(
            type,
            new TypeEntry(
                type,
                entry.path("short").asString(),
                entry.path("gloss").asString(),
                entry.path("noun").asString(),
                entry.path("verb").asString(),
                modes));
      }
      for (JsonNode context : root.path("contexts")) {
        contexts.put(context.path("name").asString(), context.path("gloss").asString());
      }
    } catch (IOException e) {
      throw new IllegalStateException("plover.yml: " + e.getMessage(), e);
    }
  }

  private static List<String[]> rows(String file, int columns) {
    try (InputStream in = open(file)) {
      var rows = new ArrayList<String[]>();
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
      for (int i = 1; i < lines.length; i++) {
        String[] row = lines[i].split("\t", -1);
        if (row.length != columns) {
          throw new IllegalArgumentException(
              "%s:%d: %d columns".formatted(file, i + 1, row.length));
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException(file + ": " + e.getMessage(), e);
    }
  }

  private static Optional<String> text(String cell) {
    return cell.isBlank() ? Optional.empty() : Optional.of(cell);
  }

  private static InputStream open(String file) {
    InputStream in = Ontology.class.getResourceAsStream(FOLDER + file);
    if (in == null) {
      throw new IllegalStateException(file + " is missing from the program");
    }
    return in;
  }
}
