package org.entente.app;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** A record as one line of JSON: its fields in their order, words joined by underscores. */
final class RecordJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private RecordJson() {}

  static String line(Object record) {
    return MAPPER.writeValueAsString(record);
  }
}
