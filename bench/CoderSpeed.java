import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.corenlp.CoreNlpParser;
import org.entente.document.DocumentReader;
import org.entente.document.ReadOptions;
import org.entente.document.Reading;
import org.entente.parse.ParsedDocument;
import org.entente.report.Coder;
import org.entente.report.EventCoder;

/**
 * Sentences a second of the coder alone, on one thread: the texts are parsed once, then coded again
 * and again. Run: {@code bench/run PATH ROUNDS}, by default the chronicle and 60 rounds.
 * Counts CPU time of that thread.
 */
public final class CoderSpeed {
  private CoderSpeed() {}

  public static void main(String[] arguments) {
    String path = arguments.length > 0 ? arguments[0] : "samples/chronicle";
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
    var parser = new CoreNlpParser();
    EventCoder coder = Coder.with(parser).eventCoder();
    List<ParsedDocument> parsed = new ArrayList<>();
    var reader = new DocumentReader(ReadOptions.standard(Clock.systemUTC()));
    try (var readings = reader.read(List.of(path), System.in)) {
      while (readings.hasNext()) {
        if (readings.next() instanceof Reading.Article(var document) && document.isCoded()) {
          parsed.add(parser.parse(document, coder.gate()));
        }
      }
    }
    int sentences = parsed.stream().mapToInt(each -> each.sentences().size()).sum();
    var threads = ManagementFactory.getThreadMXBean();
    double best = Double.MAX_VALUE;
    long reports = 0;
    for (int round = 0; round < rounds; round++) {
      // CPU time of this thread: other programs on the machine do not count
      long start = threads.getCurrentThreadCpuTime();
      reports = 0;
      for (ParsedDocument document : parsed) {
        reports += coder.code(document).size();
      }
      best = Math.min(best, (threads.getCurrentThreadCpuTime() - start) / 1e9);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d sentences, %,d reports, best of %d rounds: %.3f s of CPU, %,.0f sentences a second%n",
        sentences,
        reports,
        rounds,
        best,
        sentences / best);
  }
}
