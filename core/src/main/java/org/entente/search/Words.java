package org.entente.search;

import java.util.Map;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/** What a person types into the search field, as a query. */
final class Words {
  /** Beyond this nobody types; a pasted article would be a query of a thousand clauses. */
  private static final int LONGEST = 500;

  // No brackets and no fuzziness: in news prose a bracket or a tilde is punctuation.
  private static final int SIGNS =
      SimpleQueryParser.AND_OPERATOR
          | SimpleQueryParser.NOT_OPERATOR
          | SimpleQueryParser.OR_OPERATOR
          | SimpleQueryParser.PHRASE_OPERATOR
          | SimpleQueryParser.PREFIX_OPERATOR
          | SimpleQueryParser.WHITESPACE_OPERATOR;

  private Words() {}

  /** Never throws for its words; words that mean nothing make a query that finds nothing. */
  static Query read(String words) {
    String typed = straightQuotes(cut(words.strip()));
    try {
      return parse(typed, SIGNS);
    } catch (IndexSearcher.TooManyClauses | IllegalArgumentException e) {
      return parse(plain(typed), SimpleQueryParser.WHITESPACE_OPERATOR);
    }
  }

  private static Query parse(String words, int signs) {
    var parser =
        new SimpleQueryParser(Fields.ANALYZER, Map.of(Fields.TEXT, 1f, Fields.TITLE, 1f), signs);
    parser.setDefaultOperator(BooleanClause.Occur.MUST);
    Query query = parser.parse(words);
    return query == null ? new MatchNoDocsQuery("no words") : query;
  }

  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int space = words.lastIndexOf(' ', LONGEST);
    return words.substring(0, space > 0 ? space : LONGEST);
  }

  private static String straightQuotes(String words) {
    return words.replace('“', '"').replace('”', '"').replace('„', '"');
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
