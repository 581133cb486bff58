package org.entente.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The stylesheet and the script for keys, from the jar. Their address changes with their bytes. */
record Assets(Asset style, Asset keys) {
  static Assets load() {
    return new Assets(
        load("style.css", "text/css; charset=utf-8"),
        load("keys.js", "text/javascript; charset=utf-8"));
  }

  private static Asset load(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar has no " + name);
      }
      byte[] bytes = in.readAllBytes();
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new Asset(name, type, bytes, HexFormat.of().formatHex(digest, 0, 6));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @param version changes with the bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  record Asset(String name, String type, byte[] bytes, String version) {
    String address() {
      return "/-/" + name + "?v=" + version;
    }
  }
}
