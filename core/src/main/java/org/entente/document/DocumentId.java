package org.entente.document;

/**
 * Names a document by what it says: {@code d-} and 16 hexadecimal digits of the SHA-256 of title,
 * text and publication date, so that the same content read twice has one id, from whatever file it
 * came.
 */
public record DocumentId(String value) implements Comparable<DocumentId> {
  public DocumentId {
    if (!value.matches("d-[0-9a-f]{16}")) {
      throw new IllegalArgumentException("not a document id: " + value);
    }
  }

  @Override
  public int compareTo(DocumentId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
