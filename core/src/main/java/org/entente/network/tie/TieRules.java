package org.entente.network.tie;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The kinds of ties and the rules for them, as {@code ties/ties.yml} has them. */
public final class TieRules {
  private static final String FILE = "/entente/ties/ties.yml";
  private static final Set<String> KIND_FIELDS =
      Set.of("name", "mutual", "lasts", "each", "sign", "flow", "from");
  private static final Set<String> RULE_FIELDS =
      Set.of("kind", "does", "frames", "cameo", "words", "reversed", "body");

  private static final class Bundled {
    static final TieRules RULES = read();
  }

  private final Map<String, TieKind> kinds = new LinkedHashMap<>();
  private final List<TieRule> rules = new ArrayList<>();
  private final List<Pattern> again = new ArrayList<>();

  private TieRules() {}

  /** The rules that the program carries. */
  public static TieRules bundled() {
    return Bundled.RULES;
  }

  /** In the order of the file. */
  public List<TieKind> kinds() {
    return List.copyOf(kinds.values());
  }

  public Optional<TieKind> findKind(String name) {
    return Optional.ofNullable(kinds.get(name.strip().toLowerCase(Locale.ROOT)));
  }

  /** Every frame that a rule names, sorted. */
  public Set<String> frames() {
    return rules.stream()
        .flatMap(rule -> rule.frames().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every CAMEO code that a rule names, sorted. */
  public Set<String> cameo() {
    return rules.stream()
        .flatMap(rule -> rule.cameo().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  List<TieRule> rules() {
    return rules;
  }

  /** Whether the words tell of something that had been before: to resume, to restore. */
  boolean isAgain(String clause) {
    return again.stream().anyMatch(word -> word.matcher(clause).find());
  }

  private static TieRules read() {
    try (InputStream in = TieRules.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      JsonNode root = new YAMLMapper().readTree(in);
      var read = new TieRules();
      for (JsonNode kind : root.path("kinds")) {
        read.add(kind(known(kind, KIND_FIELDS)));
      }
      for (JsonNode rule : root.path("rules")) {
        read.rules.add(read.rule(known(rule, RULE_FIELDS)));
      }
      texts(root, "again").forEach(word -> read.again.add(pattern(word)));
      return read;
    } catch (IOException e) {
      throw new IllegalStateException(FILE + ": " + e.getMessage(), e);
    }
  }

  private static JsonNode known(JsonNode node, Set<String> fields) {
    for (String name : node.propertyNames()) {
      if (!fields.contains(name)) {
        throw new IllegalArgumentException(FILE + ": unknown field “" + name + "”");
      }
    }
    return node;
  }

  private void add(TieKind kind) {
    if (kind.name().isBlank() || kinds.put(kind.name(), kind) != null) {
      throw new IllegalArgumentException(FILE + ": kind “" + kind.name() + "” twice or unnamed");
    }
  }

  private static TieKind kind(JsonNode node) {
    String lasts = node.path("lasts").asString("");
    String sign = node.path("sign").asString("");
    if (!lasts.matches("until closed|[0-9]+ years") || !sign.matches("with|against")) {
      throw new IllegalArgumentException(
          "%s: a kind lasts “%s” and has the sign “%s”".formatted(FILE, lasts, sign));
    }
    String flow = node.path("flow").asString("");
    return new TieKind(
        node.path("name").asString(""),
        node.path("mutual").asBoolean(false),
        lasts.equals("until closed")
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(lasts.replace(" years", ""))),
        node.path("each").asBoolean(false),
        sign.equals("against"),
        flow.isEmpty()
            ? Optional.empty()
            : Optional.of(TieKind.Flow.valueOf(flow.toUpperCase(Locale.ROOT))),
        node.path("from").asString("").equals("second"));
  }

  private TieRule rule(JsonNode node) {
    String kind = node.path("kind").asString("");
    List<String> frames = texts(node, "frames");
    List<String> cameo = texts(node, "cameo");
    if (frames.isEmpty() == cameo.isEmpty()) {
      throw new IllegalArgumentException(
          FILE + ": a rule for “" + kind + "” needs frames or CAMEO codes");
    }
    return new TieRule(
        findKind(kind)
            .orElseThrow(() -> new IllegalArgumentException(FILE + ": no kind “" + kind + "”")),
        Effect.valueOf(node.path("does").asString("").toUpperCase(Locale.ROOT)),
        frames,
        cameo,
        texts(node, "words").stream().map(TieRules::pattern).toList(),
        node.path("reversed").asBoolean(false),
        node.path("body").asBoolean(false));
  }

  private static List<String> texts(JsonNode node, String field) {
    var texts = new ArrayList<String>();
    node.path(field).forEach(each -> texts.add(each.asString()));
    return texts;
  }

  /** {@code *} ends a word openly; {@code ..} leaves room for up to three words. */
  private static Pattern pattern(String words) {
    String expression =
        Arrays.stream(words.strip().split(" "))
            .map(word ->
                word.equals("..")
                    ? "(?:[^\\s;]+\\s+){0,3}?"
                    : word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\w-]*"
                        : Pattern.quote(word) + "(?![\\w-])")
            .collect(Collectors.joining("\\s+"))
            .replace("{0,3}?\\s+", "{0,3}?");
    return Pattern.compile("(?<![\\w-])" + expression, Pattern.CASE_INSENSITIVE);
  }
}
