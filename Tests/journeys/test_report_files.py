"""Reports of the sample as files: made by the command line, opened by other programs than ours.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_report_files.py

Needs no browser. The command makes a sample of its own; PDF needs LibreOffice and poppler.
"""
import os
import pathlib
import re
import shutil
import subprocess
import zipfile

import docx
import openpyxl
import pytest
from docx.oxml.ns import qn

PLANS = ["990100-women-decomposition-2021-2030", "990100-children-decomposition-2021-2030"]
YEAR = "2024"


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """Runs the command against a fresh sample."""
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    command = str(pathlib.Path(command).resolve())
    root = pathlib.Path(__file__).parents[2]
    folder = tmp_path_factory.mktemp("reports")
    database = folder / "sample.sqlite"

    def run(*words, check=True, **environment):
        return subprocess.run(
            [command, *map(str, words), "--database", str(database)], cwd=root, capture_output=True, text=True,
            check=check, env={**os.environ, "GUATU_LANG": "zh", **environment})

    run("sample")
    run.folder = folder
    return run


@pytest.fixture(scope="module")
def annual(office):
    """The annual report in every form that this machine can make."""
    files = {}
    for form in ["docx", "html", "xlsx"] + (["pdf"] if shutil.which("soffice") else []):
        files[form] = office.folder / f"annual.{form}"
        plans = [word for plan in PLANS for word in ("--plan", plan)]
        office("report", "annual", *plans, "--year", YEAR, "-o", files[form], "--addressee", "各成员单位",
               "--date", "2025年3月31日", "--standing", "草稿")
    return files


def test_the_word_file_has_the_paper_the_styles_and_the_headings_of_an_official_paper(annual):
    document = docx.Document(str(annual["docx"]))
    upright = document.sections[0]
    assert (round(upright.page_width.mm), round(upright.page_height.mm)) == (210, 297)
    assert (round(upright.top_margin.mm), round(upright.left_margin.mm)) == (37, 28)
    assert any(section.page_width > section.page_height for section in document.sections), "wide tables lie on turned pages"
    faces = {
        name: document.styles[name].element.rPr.rFonts.get(qn("w:eastAsia"))
        for name in ["Normal", "Title", "Heading 1", "Heading 2", "Heading 3"]
    }
    assert faces == {"Normal": "仿宋_GB2312", "Title": "方正小标宋简体", "Heading 1": "黑体", "Heading 2": "楷体_GB2312",
                     "Heading 3": "仿宋_GB2312"}
    assert document.styles["Normal"].font.size.pt == 16 and document.styles["Title"].font.size.pt == 22
    headings = [p.text for p in document.paragraphs if p.style.name.startswith("Heading")]
    assert headings[:2] == ["一、妇女发展规划", "（一）总体情况"]
    assert "二、儿童发展规划" in headings and "1.妇女与健康" in headings
    assert all(not p.text.startswith("{") for p in document.paragraphs)
    assert len(document.inline_shapes) > 4, "charts"
    assert document.sections[0].header.paragraphs[0].text == "草稿"


def test_tables_have_captions_repeated_headers_and_counts_that_add_up(annual):
    document = docx.Document(str(annual["docx"]))
    captions = [p.text for p in document.paragraphs if p.style.name.lower() == "caption" and p.text.startswith("表")]
    assert captions == sorted(captions, key=lambda words: int(re.search(r"\d+", words).group()))
    assert len(captions) == len(document.tables)
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert len({len(row.cells) for row in table.rows}) == 1

    def values(cell):
        return int("".join(text.text for text in cell._tc.iter(qn("w:t"))))

    rows = [[values(cell) for cell in row.cells[1:]] for row in document.tables[0].rows[1:]]
    for row in rows:
        assert row[0] == sum(row[1:])
    assert [sum(column) for column in zip(*rows[:-2])] == rows[-1]


def test_the_workbook_holds_numbers_as_numbers_and_no_formula(annual):
    book = openpyxl.load_workbook(annual["xlsx"])
    assert book.sheetnames[0] == "目录"
    sheet = next(book[name] for name in book.sheetnames if "监测指标数据表" in name)
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    numbers = [cell for cell in cells if isinstance(cell.value, (int, float))]
    assert len(numbers) > 40
    rate = next(row for row in sheet.iter_rows(values_only=True) if "孕产妇死亡率" in row)
    assert 16.2 in rate
    formats = {cell.number_format for cell in numbers}
    assert "0.0" in formats and "0.00" in formats
    assert all(cell.data_type != "f" for name in book.sheetnames for row in book[name].iter_rows() for cell in row)


def test_the_page_stands_alone_and_runs_nothing(annual):
    html = annual["html"].read_text(encoding="utf-8")
    assert "<script" not in html and "http-equiv" not in html
    assert html.count("<svg") > 4 and html.count('<data class="bound"') > 300
    assert "孕产妇死亡率：" in html


@pytest.mark.skipif(not shutil.which("pdfinfo"), reason="poppler is not installed")
def test_the_pdf_has_the_text_in_order_and_no_empty_page(annual):
    if "pdf" not in annual:
        pytest.skip("LibreOffice is not installed")
    facts = subprocess.run(["pdfinfo", annual["pdf"]], capture_output=True, text=True, check=True).stdout
    pages = int(re.search(r"Pages:\s+(\d+)", facts).group(1))
    assert 12 <= pages <= 40
    assert "A4" in facts
    text = subprocess.run(["pdftotext", "-layout", annual["pdf"], "-"], capture_output=True, text=True, check=True).stdout
    sheets = text.split("\f")[:-1]
    assert len(sheets) == pages
    for number, sheet in enumerate(sheets, start=1):
        words = [line.strip() for line in sheet.splitlines() if line.strip()]
        assert f"—{number}—" in words[-1].replace(" ", "")
        # The standing, the page number, and something between them.
        assert "草稿" in words[0] and len(words) > 2, f"page {number} is empty"
    plain = re.sub(r"\s", "", text)
    order = ["年度统计监测报告", "各成员单位：", "（一）总体情况", "（二）约束性指标", "（三）分领域情况", "（四）预警情况", "（五）分组差距",
             "（六）数据质量和缺项", "（七）工作建议", "二、儿童发展规划", "附件：", "2025年3月31日", "附件1"]
    place = 0
    for words in order:
        place = plain.index(words, place)


@pytest.mark.skipif(not shutil.which("soffice") or not shutil.which("pdfinfo"), reason="LibreOffice or poppler is missing")
@pytest.mark.parametrize("year", ["2019", "2024", "2025"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_briefing_is_one_page(office, year, language):
    file = office.folder / f"briefing-{year}-{language}.pdf"
    plans = [word for plan in PLANS for word in ("--plan", plan)]
    office("report", "briefing", *plans, "--year", year, "--lang", language, "-o", file, "--addressee", "各位领导",
           "--date", "2026年3月31日", "--standing", "草稿")
    facts = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    assert int(re.search(r"Pages:\s+(\d+)", facts).group(1)) == 1


def test_an_untouched_file_verifies_and_an_altered_or_outdated_one_is_caught_by_name(office, annual):
    assert "也与现在批准的相同" in office("report", "verify", annual["docx"]).stdout
    altered = office.folder / "altered.docx"
    with zipfile.ZipFile(annual["docx"]) as old, zipfile.ZipFile(altered, "w") as new:
        for item in old.infolist():
            data = old.read(item.filename)
            if item.filename == "word/document.xml":
                data = data.replace(">66.8<".encode(), ">86.6<".encode())
            new.writestr(item, data)
    result = office("report", "verify", altered, check=False)
    assert result.returncode == 1
    assert "文件被改动：婚前医学检查率2024年数值，原为“66.8”，现为“86.6”。" in result.stdout
    figures = office.folder / "corrected.csv"
    figures.write_text("指标,地区,年份,分组,数值,单位,来源,备注\n婚前医学检查率,990100,2024,总计,65.1,%,更正,\n", encoding="utf-8")
    office("observations", "import", figures, "--by", "周敏", "--reason", "核对后更正")
    result = office("report", "verify", annual["docx"], check=False)
    assert result.returncode == 1
    assert "与现在批准的不同：婚前医学检查率2024年数值，报告为“66.8”，现在是“65.1”。" in result.stdout
    assert "文件被改动" not in result.stdout


def test_the_other_reports_are_made_and_what_cannot_be_is_refused_with_the_remedy(office):
    plan = ["--plan", PLANS[0], "--year", YEAR]
    for kind, more in [("handbook", []), ("unit", ["--unit", "市卫生健康委"])]:
        file = office.folder / f"{kind}.docx"
        office("report", kind, *plan, *more, "-o", file)
        assert docx.Document(str(file)).tables
    english = office.folder / "english.html"
    office("report", "annual", *plan, "--lang", "en", "-o", english)
    assert "Annual Statistical Monitoring Report" in english.read_text(encoding="utf-8")
    for words, remedy in [
        (["annual", *plan, "-o", office.folder / "report.odt"], "--format"),
        (["annual", *plan, "--format", "doc", "-o", office.folder / "x"], "docx"),
        (["annual", "--plan", "000000", "--year", YEAR, "-o", office.folder / "x.docx"], PLANS[0]),
        (["annual", "--year", YEAR, "-o", office.folder / "x.docx"], "--plan"),
        (["annual", "--plan", PLANS[0], "--year", "20240", "-o", office.folder / "x.docx"], "1990"),
        (["unit", *plan, "--unit", "没有的单位", "-o", office.folder / "x.docx"], "市卫生健康委"),
        (["evaluation", "--evaluation", "990100-2026-9", "-o", office.folder / "x.docx"], "990100-2026-9"),
        (["verify", pathlib.Path(__file__)], "不能照办"),
    ]:
        result = office("report", *words, check=False)
        assert result.returncode == 1 and remedy in result.stderr, (words, result.stderr)
    assert not (office.folder / "x.docx").exists()
