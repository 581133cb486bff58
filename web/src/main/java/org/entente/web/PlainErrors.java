package org.entente.web;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.entente.web.safety.Guard;
import org.jspecify.annotations.Nullable;

/**
 * Requests so broken that no page is chosen for them get two plain lines, under the headers of
 * every answer, with nothing of what was sent and nothing of the server in them.
 */
final class PlainErrors extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    Guard.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    Content.Sink.write(
        response,
        true,
        "This request cannot be answered.\nCode: request/%d\n".formatted(status),
        callback);
  }
}
