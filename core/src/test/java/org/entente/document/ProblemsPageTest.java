package org.entente.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/problems.md has a row for each problem there is. */
class ProblemsPageTest {
  static Class<?>[] cases() {
    return Problem.class.getPermittedSubclasses();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCodeIsExplained(Class<?> type) throws ReflectiveOperationException, IOException {
    RecordComponent[] components = type.getRecordComponents();
    var types = new Class<?>[components.length];
    var values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = types[i] == int.class ? (Object) 1 : "x";
    }
    var constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    var problem = (Problem) constructor.newInstance(values);
    assertThat(problem.code()).matches("[a-z]+(-[a-z]+)*");
    assertThat(problem.message()).isNotBlank().doesNotEndWith(".");
    assertThat(Files.readString(Path.of("../docs/problems.md")))
        .contains("| `" + problem.code() + "` |");
  }
}
