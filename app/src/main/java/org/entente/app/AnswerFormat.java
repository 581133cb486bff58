package org.entente.app;

/** How a verb prints an answer: for people, or as JSON. */
enum AnswerFormat {
  TEXT,
  JSON
}
