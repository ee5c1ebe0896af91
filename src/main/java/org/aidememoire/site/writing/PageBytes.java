package org.aidememoire.site.writing;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/**
 * Turns a page into bytes in one go. Otherwise it is done letter by letter while it is sent, by the
 * few threads that all connections share. An endpoint may say that it returns a page, any response
 * or any object: what comes here is what the templates made of it.
 */
@Provider
@Produces(MediaType.TEXT_HTML)
public class PageBytes implements ServerMessageBodyWriter<Object> {
  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, ResteasyReactiveResourceInfo target, MediaType mediaType) {
    return type == String.class;
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == String.class;
  }

  @Override
  public void writeResponse(Object page, Type genericType, ServerRequestContext context) {
    context.serverResponse().end(page.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void writeTo(
      Object page,
      Class<?> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, Object> headers,
      OutputStream body)
      throws IOException {
    body.write(page.toString().getBytes(StandardCharsets.UTF_8));
  }
}
