import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints the seconds of CPU that java.text takes to find the words of some texts, once warm: {@code java Words.java
 * FILE...}.
 */
public final class Words {

    private static final int WARM = 5;

    private Words() {
    }

    public static void main(String[] args) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String file : args) {
            texts.add(Files.readString(Path.of(file)));
        }
        long count = 0;
        for (int i = 0; i < WARM; i++) {
            count += count(texts);
        }
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        count += count(texts);
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        System.out.println(count > 0 ? seconds : 0);
    }

    private static long count(List<String> texts) {
        BreakIterator words = BreakIterator.getWordInstance(Locale.CHINA);
        long count = 0;
        for (String text : texts) {
            words.setText(text);
            while (words.next() != BreakIterator.DONE) {
                count++;
            }
        }
        return count;
    }
}
