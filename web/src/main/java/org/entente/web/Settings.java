package org.entente.web;

import java.util.List;
import java.util.function.BiConsumer;

/**
 * How the workspace is served.
 *
 * @param host address to listen on; loopback unless the person says otherwise
 * @param port 0 to 65535; 0 takes any free one
 * @param names further names that the server may be reached by, without port
 * @param archive name of the archive, as the foot of every page shows it
 * @param version name and version of the program
 * @param bugs told of every fault of ours, with the code that the page shows
 */
public record Settings(
    String host,
    int port,
    List<String> names,
    String archive,
    String version,
    BiConsumer<String, Throwable> bugs) {
  public static final String LOOPBACK = "127.0.0.1";

  public Settings {
    names = List.copyOf(names);
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no port " + port);
    }
  }

  /** On loopback, any free port, faults kept to their pages. */
  public static Settings local(String archive, String version) {
    return new Settings(LOOPBACK, 0, List.of(), archive, version, (code, fault) -> {});
  }

  public Settings withPort(int newPort) {
    return new Settings(host, newPort, names, archive, version, bugs);
  }
}
