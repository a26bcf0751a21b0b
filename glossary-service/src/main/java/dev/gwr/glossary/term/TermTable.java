package dev.gwr.glossary.term;

import dev.gwr.commons.csv.ChosenColumns;
import dev.gwr.commons.store.Names;

/** Terms as people want them in a spreadsheet. */
final class TermTable {

    private TermTable() {
    }

    static ChosenColumns<Term> columns(Names names) {
        return new ChosenColumns<Term>()
                .add("名词", Term::name)
                .add("英文名", Term::nameEn)
                .add("其他形式", Term::aliases)
                .add("释义", Term::definition)
                .add("主题", one -> names.theme(one.report(), one.theme()))
                .add("报告", one -> names.report(one.report()))
                .add("注号", Term::number)
                .add("见于", Term::mentionedIn)
                .add("出处", one -> names.places(one.citations()))
                .add("说明", Term::note)
                .add("识读", one -> one.reading().state())
                .add("编号", Term::id);
    }
}
