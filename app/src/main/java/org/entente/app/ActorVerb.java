package org.entente.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Who words stand for on a day. */
@Command(
    name = "actor",
    description = "Says who the words name on a day.",
    mixinStandardHelpOptions = true)
final class ActorVerb implements Callable<Integer> {
  @Override
  public Integer call() {
    throw new UserMistake("comes with the directory");
  }
}
