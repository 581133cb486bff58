package org.entente.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.entente.document.DocumentHead;
import org.entente.document.Paragraphs;
import org.entente.document.Span;
import org.entente.store.DocumentQueries;
import org.entente.store.StoredDocument;

/** What of a passage is indexed, and how its words are. */
final class Fields {
  static final String DOCUMENT = "document";
  static final String SENTENCE = "sentence";
  static final String START = "start";
  static final String END = "end";
  static final String PARAGRAPH = "paragraph";
  static final String TEXT = "text";

  /** Indexed with the first passage alone, so that a title's words find its document once. */
  static final String TITLE = "title";

  static final String TITLE_SHOWN = "title_shown";
  static final String PUBLISHER = "publisher";
  static final String PUBLISHED = "published";

  /** Place in the order of reading. */
  static final String ORDER = "order";

  /** More than any document has passages. */
  private static final long PASSAGES = 1L << 24;

  /** Stored as the sentence of a passage that is none. */
  private static final int NO_SENTENCE = -1;

  /**
   * Lower case, no accents, no possessives, no stop words, KStem. Not Porter's stems: they are no
   * words, so a prefix such as {@code negotiat*} would find nothing.
   */
  static final Analyzer ANALYZER =
      new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
          var words = new StandardTokenizer();
          TokenStream stream = new EnglishPossessiveFilter(words);
          stream = new LowerCaseFilter(stream);
          stream = new StopFilter(stream, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
          stream = new ASCIIFoldingFilter(stream);
          return new TokenStreamComponents(words, new KStemFilter(stream));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream stream) {
          return new ASCIIFoldingFilter(new LowerCaseFilter(stream));
        }
      };

  private static final FieldType WITH_OFFSETS = new FieldType(TextField.TYPE_STORED);

  static {
    WITH_OFFSETS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    WITH_OFFSETS.freeze();
  }

  private Fields() {}

  /** The sentences of a document; of one that is not coded, its paragraphs. */
  static List<Document> passages(DocumentQueries.Numbered numbered) {
    StoredDocument stored = numbered.document();
    var passages = new ArrayList<Document>();
    if (stored.sentences().isEmpty()) {
      var paragraphs = new Paragraphs(stored.document().text());
      for (Span span : paragraphs.spans()) {
        passages.add(
            passage(numbered, passages.size(), NO_SENTENCE, span, paragraphs.at(span.start())));
      }
    } else {
      for (StoredDocument.Sentence sentence : stored.sentences()) {
        passages.add(
            passage(
                numbered,
                passages.size(),
                sentence.index(),
                sentence.span(),
                sentence.paragraph()));
      }
    }
    return passages;
  }

  private static Document passage(
      DocumentQueries.Numbered numbered, int place, int sentence, Span span, int paragraph) {
    DocumentHead head = numbered.document().document().head();
    var passage = new Document();
    passage.add(new NumericDocValuesField(ORDER, numbered.number() * PASSAGES + place));
    passage.add(new StoredField(DOCUMENT, head.id().value()));
    passage.add(new StoredField(SENTENCE, sentence));
    passage.add(new StoredField(START, span.start()));
    passage.add(new StoredField(END, span.end()));
    passage.add(new StoredField(PARAGRAPH, paragraph));
    passage.add(new Field(TEXT, span.in(numbered.document().document().text()), WITH_OFFSETS));
    passage.add(new StoredField(TITLE_SHOWN, head.title()));
    if (place == 0) {
      passage.add(new TextField(TITLE, head.title(), Field.Store.NO));
    }
    head.publisher().ifPresent(name -> passage.add(new StoredField(PUBLISHER, name)));
    head.published().ifPresent(day -> passage.add(new StoredField(PUBLISHED, day.toString())));
    return passage;
  }
}
