package dev.gwr.reading.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gwr.model.ObservationKind;
import dev.gwr.model.publication.PublishedObservation;
import dev.gwr.reading.CatalogueGazetteer;
import dev.gwr.reading.Hints;
import dev.gwr.reading.MadeUp;
import dev.gwr.reading.ReportReader;
import dev.gwr.reading.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Made-up sentences of the review: which of them are results. */
class OutcomeReaderTest {

    private static final ReportReader READER = new ReportReader(CatalogueGazetteer.packaged());

    private static List<String> outcomes(String sentence) {
        return READER.read(SourceText.of(MadeUp.report().replace("绿化水平居全国前列", sentence)), Hints.NONE)
                .publication().observations().stream().filter(one -> one.kind() == ObservationKind.OUTCOME)
                .map(PublishedObservation::name).filter(name -> !name.equals("白鹭湖断面保持Ⅱ类水质")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"村级木偶剧场实现县域全覆盖", "超额完成国家下达的年度植树任务", "如期实现鼠害阻断目标", "保交楼年度任务提前完成",
        "河湖禁捕工作考核全国优秀", "全年游客人次再创历史新高", "火灾起数、损失数实现双降", "建成全国首座木偶博物馆", "生活垃圾实现零填埋"})
    void isAResult(String sentence) {
        assertEquals(List.of(sentence), outcomes(sentence));
    }

    @Test
    void theNumberOfItsSectionIsNoPartOfIt() {
        assertEquals(List.of("顺利完成木偶节服务保障任务"), READER.read(SourceText.of(MadeUp.report()
                .replace("（二）生态持续向好。白鹭湖断面保持Ⅱ类水质，绿化水平居全国前列。", "（二）顺利完成木偶节服务保障任务。")), Hints.NONE)
                .publication().observations().stream().filter(one -> one.kind() == ObservationKind.OUTCOME)
                .map(PublishedObservation::name).toList());
    }

    /** What is under way, driven or still to come is none. */
    @ParameterizedTest
    @ValueSource(strings = {"推进公共法律服务全覆盖", "推动质量和效益双提升", "确保完成年度植树任务", "加快实现村级剧场全覆盖", "完成各项任务的能力增强"})
    void isNone(String sentence) {
        assertEquals(List.of(), outcomes(sentence));
    }
}
