package org.entente.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Reports of a file to stdout, without an archive. */
@Command(
    name = "code",
    description = "Codes a file and prints its reports.",
    mixinStandardHelpOptions = true)
final class CodeVerb implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new UserMistake("comes with the reader");
  }
}
