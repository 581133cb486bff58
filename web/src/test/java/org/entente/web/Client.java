package org.entente.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Speaks HTTP through a bare socket, so that a test can send any header and any path. */
record Client(int port) {
  Answer get(String path) throws IOException {
    return send("GET", path, Map.of());
  }

  Answer send(String method, String path, Map<String, String> headers) throws IOException {
    var all =
        new TreeMap<String, String>(Map.of("Host", "127.0.0.1:" + port, "Connection", "close"));
    all.putAll(headers);
    var request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    return sendRaw(request + "\r\n");
  }

  Answer sendRaw(String request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return Answer.read(socket.getInputStream());
    }
  }

  /**
   * @param headers names in lower case
   */
  record Answer(int status, Map<String, String> headers, String body) {
    static Answer read(InputStream in) throws IOException {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int end = all.indexOf("\r\n\r\n");
      String[] lines = all.substring(0, end).split("\r\n");
      var headers = new TreeMap<String, String>();
      for (int i = 1; i < lines.length; i++) {
        int colon = lines[i].indexOf(':');
        headers.put(
            lines[i].substring(0, colon).toLowerCase(Locale.ROOT),
            lines[i].substring(colon + 1).strip());
      }
      String body = all.substring(end + 4);
      return new Answer(
          Integer.parseInt(lines[0].split(" ")[1]),
          headers,
          "chunked".equals(headers.get("transfer-encoding")) ? unchunked(body) : body);
    }

    private static String unchunked(String body) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      var text = new ByteArrayOutputStream();
      int at = 0;
      while (at < bytes.length) {
        int line = at;
        while (bytes[line] != '\r') {
          line++;
        }
        int size =
            Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
        if (size == 0) {
          break;
        }
        text.write(bytes, line + 2, size);
        at = line + 2 + size + 2;
      }
      return text.toString(StandardCharsets.UTF_8);
    }

    String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }
}
