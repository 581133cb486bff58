package org.entente.parse;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Answers kept by token, so that each question costs its walk once. For one sentence and one
 * thread.
 *
 * @param <T> the answer
 */
public final class ByToken<T> {
  private final @Nullable Object[] answers;

  public ByToken(Tree tree) {
    answers = new Object[tree.size()];
  }

  /** The answer for this token, read at the first asking. */
  @SuppressWarnings("unchecked") // only a T is ever put there
  public T at(int token, IntFunction<T> read) {
    Object known = answers[token];
    if (known == null) {
      known = read.apply(token);
      answers[token] = known;
    }
    return (T) known;
  }
}
