package org.entente.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of one query file, ready for JDBC.
 *
 * @param text with {@code $1}, {@code $2} … in place of {@code :name}; one number for one name
 * @param parameters names in the order of their numbers
 */
record Sql(String text, List<String> parameters) {
  private static final String FOLDER = "/entente/store/";
  private static final Pattern PART = Pattern.compile("(?m)^@([a-z-]+)$");
  private static final Pattern COMMENT = Pattern.compile("--[^\n]*");
  private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z_]+)");
  private static final Map<String, Sql> READ = new ConcurrentHashMap<>();

  Sql {
    parameters = List.copyOf(parameters);
  }

  /** The query of this name: its path below the folder, without {@code .sql}. */
  static Sql named(String name) {
    return READ.computeIfAbsent(name, Sql::read);
  }

  /** A file as it stands, for migrations. */
  static String file(String path) {
    try (InputStream stream = Sql.class.getResourceAsStream(FOLDER + path)) {
      if (stream == null) {
        throw new IllegalArgumentException("no file " + FOLDER + path);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sql read(String name) {
    String whole =
        PART.matcher(file(name + ".sql"))
            .replaceAll(part -> Matcher.quoteReplacement(file("parts/" + part.group(1) + ".sql")));
    var names = new ArrayList<String>();
    String text =
        PARAMETER
            .matcher(COMMENT.matcher(whole).replaceAll(""))
            .replaceAll(found -> {
              if (!names.contains(found.group(1))) {
                names.add(found.group(1));
              }
              return "\\$" + (names.indexOf(found.group(1)) + 1);
            });
    return new Sql(text, names);
  }
}
