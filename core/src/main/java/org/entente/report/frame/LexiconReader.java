package org.entente.report.frame;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.entente.report.Act;
import org.entente.report.EventType;
import org.entente.report.Ontology;

/** Reads the lexicon's files, classes first, and refuses faults with file and line. */
final class LexiconReader {
  private static final String FOLDER = "/entente/frames/";

  private final Ontology ontology;
  private final WordClasses classes = new WordClasses();
  private final Map<String, Frame> frames = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();

  private record Line(String text, String origin) {}

  LexiconReader(Ontology ontology) {
    this.ontology = ontology;
  }

  Collection<Frame> readBundled() {
    var files = new LinkedHashMap<String, List<Line>>();
    for (Line name : lines("index.txt")) {
      files.put(name.text(), lines(name.text()));
    }
    // Classes of all files first: a file may use what another defines.
    files
        .values()
        .forEach(lines ->
            joined(lines).stream()
                .filter(LexiconReader::isClass)
                .forEach(
                    line -> classes.add(line.text().substring("class ".length()), line.origin())));
    files.values().forEach(this::readFrames);
    if (!faults.isEmpty()) {
      throw new LexiconException("frames", String.join(System.lineSeparator(), faults));
    }
    return frames.values();
  }

  WordClasses classes() {
    return classes;
  }

  private static boolean isClass(Line line) {
    return line.text().startsWith("class ");
  }

  /** A class definition may go on in indented lines. */
  private static List<Line> joined(List<Line> lines) {
    var joined = new ArrayList<Line>();
    boolean inClass = false;
    for (Line line : lines) {
      boolean indented = Character.isWhitespace(line.text().charAt(0));
      if (inClass && indented) {
        Line last = joined.removeLast();
        joined.add(new Line(last.text() + " " + line.text().strip(), last.origin()));
      } else {
        inClass = isClass(line);
        joined.add(line);
      }
    }
    return joined;
  }

  private void readFrames(List<Line> lines) {
    var block = new ArrayList<Line>();
    for (Line line : joined(lines)) {
      if (isClass(line)) {
        continue;
      }
      if (line.text().startsWith("frame ")) {
        finish(block);
        block.clear();
      } else if (block.isEmpty()) {
        throw new LexiconException(
            line.origin(), "a line before the first frame: “" + line.text() + "”");
      }
      block.add(line);
    }
    finish(block);
  }

  /** Every faulty frame is named at once, so that a file is mended in one go. */
  private void finish(List<Line> block) {
    try {
      if (!block.isEmpty()) {
        readFrame(block);
      }
    } catch (LexiconException e) {
      faults.add(String.valueOf(e.getMessage()));
    }
  }

  private void readFrame(List<Line> block) {
    Line head = block.getFirst();
    var patterns = new ArrayList<Pattern>();
    var examples = new ArrayList<Frame.Example>();
    for (Line line : block.subList(1, block.size())) {
      String text = line.text().strip();
      if (text.startsWith("+ ") || text.startsWith("- ")) {
        examples.add(
            new Frame.Example(text.substring(2).strip(), text.charAt(0) == '+', line.origin()));
      } else {
        patterns.add(PatternReader.read(text, classes, line.origin()));
      }
    }
    Frame frame = head(head, patterns, examples);
    if (patterns.isEmpty() || examples.stream().noneMatch(Frame.Example::positive)) {
      throw new LexiconException(head.origin(), frame.id() + " needs a pattern and a + example");
    }
    if (frames.putIfAbsent(frame.id(), frame) != null) {
      throw new LexiconException(head.origin(), "the frame " + frame.id() + " is given twice");
    }
  }

  private Frame head(Line line, List<Pattern> patterns, List<Frame.Example> examples) {
    String[] words = line.text().strip().split("\\s+");
    if (words.length < 3) {
      throw new LexiconException(line.origin(), "a frame is written “frame id TYPE …”");
    }
    EventType type;
    try {
      type = EventType.valueOf(words[2]);
    } catch (IllegalArgumentException e) {
      throw new LexiconException(line.origin(), "no type “" + words[2] + "”");
    }
    Optional<String> mode = Optional.empty();
    Optional<String> cameo = Optional.empty();
    var context = new TreeSet<String>();
    boolean mutual = false;
    for (int i = 3; i < words.length; i++) {
      String word = words[i];
      if (word.equals("<>")) {
        mutual = true;
      } else if (word.startsWith("@")) {
        context.add(word.substring(1));
      } else if (Character.isDigit(word.charAt(0))) {
        cameo = Optional.of(word);
      } else {
        mode = Optional.of(word);
      }
    }
    try {
      Act act = ontology.act(type, mode, List.copyOf(context), cameo);
      return new Frame(words[1], act, mutual, patterns, examples, line.origin());
    } catch (IllegalArgumentException e) {
      throw new LexiconException(line.origin(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Line> lines(String file) {
    try (InputStream in = LexiconReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new LexiconException(file, "is missing from the program");
      }
      var lines = new ArrayList<Line>();
      int number = 0;
      for (String text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
        number++;
        if (!text.isBlank() && !text.strip().startsWith("#")) {
          lines.add(new Line(text.stripTrailing(), file + ":" + number));
        }
      }
      return lines;
    } catch (IOException e) {
      throw new LexiconException(file, String.valueOf(e.getMessage()));
    }
  }
}
