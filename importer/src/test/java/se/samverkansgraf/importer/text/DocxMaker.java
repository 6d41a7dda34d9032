package se.samverkansgraf.importer.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Lays pieces out as DOCX: heading styles, real lists, real tables, tab stops, a running header. */
final class DocxMaker {

    private static final int LEVELS = 3;

    private final XWPFDocument document = new XWPFDocument();
    private final Map<String, BigInteger> lists = new HashMap<>();
    private int listCount;

    byte[] make(List<Piece> pieces) throws IOException {
        addHeadingStyles();
        document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("Dnr 2024/17");
        pieces.forEach(this::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        document.close();
        return bytes.toByteArray();
    }

    private void add(Piece piece) {
        if (piece instanceof Piece.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Rubrik" + heading.level());
            String number = heading.number().isEmpty() ? "" : heading.number() + " ";
            paragraph.createRun().setText(number + heading.words());
        } else if (piece instanceof Piece.Item item) {
            add(item);
        } else if (piece instanceof Piece.Table table) {
            add(table);
        } else if (piece instanceof Piece.Columns columns) {
            for (List<String> line : columns.lines()) {
                XWPFRun run = document.createParagraph().createRun();
                for (int i = 0; i < line.size(); i++) {
                    if (i > 0) {
                        run.addTab();
                        run.addTab();
                    }
                    run.setText(line.get(i), run.getCTR().sizeOfTArray());
                }
            }
        } else if (piece instanceof Piece.Text text) {
            document.createParagraph().createRun().setText(text.words());
        }
    }

    private void add(Piece.Item item) {
        XWPFParagraph paragraph = document.createParagraph();
        boolean bullet = item.sign().chars().noneMatch(Character::isLetterOrDigit);
        boolean counted = item.sign().matches("\\d+\\.");
        if (!bullet && !counted) {
            paragraph.createRun().setText(item.sign() + " " + item.words());
            return;
        }
        String kind = bullet ? item.sign() : "number";
        if (item.sign().equals("1.")) {
            lists.remove(kind);
        }
        paragraph.setNumID(lists.computeIfAbsent(kind, sign -> list(bullet ? sign : "%1.", bullet)));
        paragraph.setNumILvl(BigInteger.valueOf(item.depth()));
        paragraph.createRun().setText(item.words());
    }

    private void add(Piece.Table table) {
        int width = table.rows().get(0).size();
        XWPFTable made = document.createTable(table.rows().size(), width);
        for (int row = 0; row < table.rows().size(); row++) {
            XWPFTableRow cells = made.getRow(row);
            for (int column = 0; column < width; column++) {
                cells.getCell(column).setText(table.rows().get(row).get(column));
            }
        }
    }

    private BigInteger list(String sign, boolean bullet) {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(listCount++));
        for (int depth = 0; depth < LEVELS; depth++) {
            CTLvl level = list.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(bullet ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(bullet ? sign : sign.replace('1', (char) ('1' + depth)));
        }
        XWPFNumbering numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void addHeadingStyles() {
        for (int level = 1; level <= LEVELS; level++) {
            CTStyle style = CTStyle.Factory.newInstance();
            style.setStyleId("Rubrik" + level);
            style.setType(STStyleType.PARAGRAPH);
            style.addNewName().setVal("heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1));
            document.createStyles().addStyle(new XWPFStyle(style));
        }
    }
}
