package org.entente.event;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** The stems of a text's words but for those that every text has. Safe for several threads. */
final class ContentWords {
  private static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new StandardTokenizer();
          TokenStream stream = new EnglishPossessiveFilter(words);
          stream = new ASCIIFoldingFilter(new LowerCaseFilter(stream));
          stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
          // Stems need be no words here, and “attacking” has to meet “attackers”.
          return new TokenStreamComponents(words, new PorterStemFilter(stream));
        }
      };

  private ContentWords() {}

  static SortedSet<String> of(String text) {
    var words = new TreeSet<String>();
    try (TokenStream stream = ANALYZER.tokenStream("", new StringReader(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
