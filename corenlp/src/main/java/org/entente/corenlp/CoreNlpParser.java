package org.entente.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.entente.document.Document;
import org.entente.document.Paragraphs;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.parse.Dependency;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;
import org.entente.parse.ParsedSentence;
import org.entente.parse.Parser;
import org.entente.parse.TextDate;
import org.entente.parse.Token;

/**
 * Sentences, tags, lemmas, universal dependencies, names and times from Stanford CoreNLP's English
 * models.
 *
 * <p>Loads the left-3-words tagger, the neural dependency parser and the 3-class name recogniser;
 * nothing else. The models are read-only after loading, so one parser serves all threads.
 *
 * <p>Source: Manning et al., "The Stanford CoreNLP Natural Language Processing Toolkit" (ACL 2014);
 * Chen and Manning, "A Fast and Accurate Dependency Parser using Neural Networks" (EMNLP 2014).
 */
public final class CoreNlpParser implements Parser {
  /**
   * Longer than any sentence of news prose; what is longer is a table, a list or text without
   * stops.
   */
  static final int MAX_TOKENS = 120;

  /** Names the parser and its models. */
  public static final String VERSION = "corenlp 4.5.10";

  private final StanfordCoreNLP splitter;
  private final Annotator tagger;
  private final Annotator lemmatizer;
  private final Annotator dependencies;
  private final NameRecognizer names;
  private final TimeResolver times;

  public CoreNlpParser() {
    RedwoodConfiguration.current().clear().apply();
    var split = new Properties();
    split.setProperty("annotators", "tokenize");
    // "two": headlines, datelines and list entries stand in paragraphs of their own.
    split.setProperty("ssplit.newlineIsSentenceBreak", "two");
    split.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=false");
    splitter = new StanfordCoreNLP(split, false);
    tagger =
        new POSTaggerAnnotator(
            "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger",
            false,
            MAX_TOKENS + 1,
            1);
    lemmatizer = new MorphaAnnotator(false);
    var parse = new Properties();
    parse.setProperty("model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    parse.setProperty("extradependencies", "MAXIMAL");
    dependencies = new DependencyParseAnnotator(parse);
    names = new NameRecognizer();
    times = new TimeResolver();
  }

  @Override
  public ParsedDocument parse(Document document, Gate gate) {
    var annotation = new Annotation(document.text());
    splitter.annotate(annotation);
    var spans = new ArrayList<Span>();
    var admitted = new ArrayList<CoreMap>();
    var problems = new ArrayList<Problem>();
    List<CoreMap> all = annotation.get(CoreAnnotations.SentencesAnnotation.class);
    for (CoreMap sentence : all) {
      Span span = spanOf(sentence);
      int index = spans.size();
      spans.add(span);
      sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
      int length = sentence.get(CoreAnnotations.TokensAnnotation.class).size();
      if (length > MAX_TOKENS) {
        problems.add(new Problem.LongSentence(document.origin() + "#sentence-" + index, length));
      } else if (gate.admits(span.in(document.text()))) {
        admitted.add(sentence);
      }
    }
    if (admitted.isEmpty()) {
      return new ParsedDocument(document, spans, List.of(), problems);
    }
    annotation.set(CoreAnnotations.SentencesAnnotation.class, admitted);
    tagger.annotate(annotation);
    for (CoreMap sentence : admitted) {
      GerundTags.correct(sentence.get(CoreAnnotations.TokensAnnotation.class));
    }
    lemmatizer.annotate(annotation);
    dependencies.annotate(annotation);
    var sentences = new ArrayList<ParsedSentence>(admitted.size());
    var paragraphs = new Paragraphs(document.text());
    for (CoreMap sentence : admitted) {
      sentences.add(convert(document, sentence, paragraphs));
    }
    return new ParsedDocument(document, spans, sentences, problems);
  }

  @Override
  public String version() {
    return VERSION;
  }

  private ParsedSentence convert(Document document, CoreMap sentence, Paragraphs paragraphs) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span span = spanOf(sentence);
    List<String> entities = names.recognize(labels);
    var tokens = new ArrayList<Token>(labels.size());
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              new Span(label.beginPosition(), label.endPosition()),
              document.text().substring(label.beginPosition(), label.endPosition()),
              label.lemma(),
              label.tag(),
              entities.get(i)));
    }
    List<TextDate> dates = times.resolve(document, sentence);
    return new ParsedSentence(
        sentence.get(CoreAnnotations.SentenceIndexAnnotation.class),
        paragraphs.at(span.start()),
        span,
        span.in(document.text()),
        tokens,
        arcs(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
        arcs(
            sentence.get(
                SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class)),
        dates);
  }

  /**
   * Sorted, since the graph's own order hangs on hash codes. Copy nodes, which stand for elided
   * words, are left out.
   */
  private static List<Dependency> arcs(SemanticGraph graph) {
    var arcs = new ArrayList<Dependency>();
    for (var root : graph.getRoots()) {
      arcs.add(new Dependency(Dependency.ROOT, root.index() - 1, "root"));
    }
    for (var edge : graph.edgeIterable()) {
      if (edge.getGovernor().copyCount() == 0 && edge.getDependent().copyCount() == 0) {
        arcs.add(
            new Dependency(
                edge.getGovernor().index() - 1,
                edge.getDependent().index() - 1,
                edge.getRelation().toString()));
      }
    }
    arcs.sort(
        Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation));
    return arcs;
  }

  private static Span spanOf(CoreMap sentence) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    return new Span(labels.getFirst().beginPosition(), labels.getLast().endPosition());
  }
}
