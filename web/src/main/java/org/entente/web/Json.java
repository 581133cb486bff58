package org.entente.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.document.DocumentId;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import org.entente.web.page.Page;
import org.entente.web.page.ReportJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Pages as JSON: the fields of their records, in their order, words joined by underscores. */
final class Json {
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  static byte[] bytes(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value);
  }

  private static JsonMapper mapper() {
    var module = new SimpleModule();
    module.addSerializer(ActorId.class, writing((id, out) -> out.writeString(id.value())));
    module.addSerializer(DocumentId.class, writing((id, out) -> out.writeString(id.value())));
    module.addSerializer(
        StoredReport.class, writing((stored, out) -> out.writePOJO(ReportJson.of(stored))));
    module.addSerializer(
        StoredEvent.class,
        writing((stored, out) -> {
          out.writeStartObject();
          out.writeStringProperty("id", stored.event().id());
          out.writeNumberProperty("voices", stored.event().voices());
          out.writeNumberProperty("documents", stored.documents());
          out.writePOJOProperty("reports", stored.reports());
          out.writeEndObject();
        }));
    return JsonMapper.builder()
        .addModule(module)
        .addMixIn(Page.class, PageFields.class)
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .build();
  }

  private static <T> ValueSerializer<T> writing(Form<T> form) {
    return new ValueSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator out, SerializationContext context) {
        form.write(value, out);
      }
    };
  }

  private interface Form<T> {
    void write(T value, JsonGenerator out);
  }

  /** What only HTML and CSV need. */
  interface PageFields {
    @JsonIgnore
    Optional<?> csv();
  }
}
