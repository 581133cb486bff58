package org.entente.web.safety;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names under which the server answers. A page elsewhere can point a name of its own at this
 * machine (DNS rebinding) and would then be read as ours; it cannot do so with a bare address, nor
 * with {@code localhost}. So those are let in, every other name only when it was given at the
 * start. The port is not compared: a forwarded port changes it.
 */
public final class Hosts {
  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
  private static final Pattern IPV4 =
      Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.|$)){4}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");

  private final Set<String> names;
  private final boolean loopbackOnly;

  /**
   * @param bound the address or name the server listens on
   * @param names further names it is reached by, without port
   */
  public Hosts(String bound, List<String> names) {
    this.names = new TreeSet<>();
    this.names.add("localhost");
    this.names.add(bound.toLowerCase(Locale.ROOT));
    names.forEach(name -> this.names.add(name.toLowerCase(Locale.ROOT)));
    this.loopbackOnly = isLoopback(bound.toLowerCase(Locale.ROOT));
  }

  /** Whether a request with this {@code Host} header is for us. */
  public boolean admits(String header) {
    String host = PORT.matcher(header.toLowerCase(Locale.ROOT)).replaceFirst("");
    if (names.contains(host)) {
      return true;
    }
    boolean address = IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
    return address && (!loopbackOnly || isLoopback(host));
  }

  /** Whether this address or name reaches only the machine itself. */
  public static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.equals("::1")
        || host.equals("[::1]")
        || (host.startsWith("127.") && IPV4.matcher(host).matches());
  }
}
