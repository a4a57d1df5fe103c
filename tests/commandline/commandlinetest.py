# SPDX-FileCopyrightText: 2026 The Mitjul developers
# SPDX-License-Identifier: LGPL-2.1-or-later

"""The command line through its public door. Argument: the path of the program."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

PROGRAM = sys.argv.pop(1)


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.shelf = Path(self.folder.name) / "library"

    def run_program(self, *arguments, input=None, language="ko"):
        return subprocess.run(
            [PROGRAM, "--library", str(self.shelf), "--lang", language, *arguments],
            input=input,
            capture_output=True,
            env={k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")},
        )

    def text(self, *arguments, **options):
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.returncode, 0, result.stderr.decode())
        self.assertEqual(result.stderr, b"")
        return result.stdout.decode()

    def json(self, *arguments, **options):
        return json.loads(self.text(*arguments, "--json", **options))

    def failure(self, *arguments, code=1, **options):
        """A command that has to fail says why in one line, and nothing on standard output."""
        result = self.run_program(*arguments, **options)
        self.assertEqual(result.returncode, code)
        self.assertEqual(result.stdout, b"")
        self.assertRegex(result.stderr.decode(), r"\Amitjul: [^\n]+\n\Z")
        return result.stderr.decode()

    def import_text(self, text):
        (answer,) = self.json("import", "-", input=text.encode())
        self.assertIsNone(answer["error"])
        return answer["id"]

    def test_a_new_library_has_the_bundled_articles(self):
        articles = self.json("list")
        self.assertEqual(len(articles), 5)
        for article in articles:
            self.assertEqual(
                set(article), {"id", "title", "publisher", "published", "characters", "highlights", "progress"}
            )
            shown = self.json("show", article["id"][:13])
            self.assertEqual(shown["title"], article["title"])
            self.assertEqual(sum(len(p["text"].encode("utf-16-le")) // 2 for p in shown["paragraphs"]), article["characters"])
        self.assertEqual(os.stat(self.shelf).st_mode & 0o777, 0o700)

    def test_mentions_stand_where_they_say(self):
        entities = {entity["id"]: entity for entity in self.json("entities")}
        for article in self.json("list"):
            shown = self.json("show", article["id"])
            self.assertGreater(len(shown["mentions"]), 5)
            for mention in shown["mentions"]:
                units = shown["paragraphs"][mention["paragraph"]]["text"].encode("utf-16-le")
                self.assertEqual(units[2 * mention["start"] : 2 * mention["end"]].decode("utf-16-le"), mention["text"])
                self.assertIn(mention["entity"], entities)

    def test_a_mark_is_kept_with_all_that_hangs_on_it(self):
        article = self.import_text("👍 제목\n\n첫 단락이다.\n\n삼성전자가 👍 신제품을 공개했다.")
        id = self.text(
            "highlight", article, "--quote", "신제품을 공개", "--note", "확인할 것", "--color", "blue",
            "--style", "underline", "--tag", "반도체", "--tag", "출시", "--entity", "삼성전자",
        ).strip()
        (mark,) = self.json("highlights")
        self.assertEqual(mark["id"], id)
        self.assertEqual(
            {key: mark[key] for key in ("article", "quote", "paragraph", "start", "endParagraph", "end", "color", "style", "note", "state")},
            # 👍 is two UTF-16 units.
            dict(article=article, quote="신제품을 공개", paragraph=1, start=9, endParagraph=1, end=16,
                 color="blue", style="underline", note="확인할 것", state="exact"),
        )
        self.assertEqual(sorted(mark["tags"]), ["반도체", "출시"])
        self.assertEqual(len(mark["entities"]), 1)
        self.assertTrue(mark["prefix"].endswith("삼성전자가 👍 "))
        self.assertEqual(mark["suffix"], "했다.")

    def test_a_mark_across_paragraphs(self):
        article = self.import_text("제목\n\n하나 둘.\n\n셋 넷.")
        self.text("highlight", article, "--quote", "둘.\n셋")
        (mark,) = self.json("highlights")
        self.assertEqual([mark[key] for key in ("paragraph", "start", "endParagraph", "end")], [0, 3, 1, 1])

    def test_what_cannot_be_marked_is_refused(self):
        article = self.import_text("제목\n\n같은 말, 같은 말.")
        self.failure("highlight", article, "--quote", "없는 말")
        self.failure("highlight", article, "--quote", "같은 말")
        self.failure("highlight", article, "--quote", "같은 말", "--occurrence", "3")
        self.failure("highlight", article, "--quote", "같은 말,", "--color", "mauve")
        self.failure("highlight", article, "--quote", "같은 말,", "--entity", "아무도 모르는 회사")
        self.assertEqual(self.json("highlights"), [])
        self.text("highlight", article, "--quote", "같은 말", "--occurrence", "2")
        self.assertEqual(self.json("highlights")[0]["start"], 6)

    def test_articles_are_named_by_id_prefix_and_title(self):
        first, second = self.import_text("가나다 하나\n\n글."), self.import_text("가나다 둘\n\n글이다.")
        self.assertEqual(self.json("show", first)["id"], first)
        self.assertEqual(self.json("show", "나다 둘")["id"], second)
        self.failure("show", "가나다")
        self.failure("show", "어디에도 없는 제목")
        self.failure("show", code=2)

    def test_search_finds_any_part(self):
        article = self.import_text("시험\n\n오픈AI와의 동맹이 깊어졌다.")
        hits = self.json("search", "AI와", "동맹")
        self.assertIn(article, {hit["article"] for hit in hits})
        for hit in hits:
            self.assertEqual(set(hit), {"kind", "article", "target", "paragraph", "start", "end", "snippet", "score"})
        self.assertEqual(self.json("search", "있을수없는말뭉치"), [])
        self.assertLessEqual(len(self.json("search", "의", "--limit", "3")), 3)
        self.failure("search", code=2)

    def test_entities_are_found_in_both_languages(self):
        by_korean, by_english = self.json("entity", "엔비디아"), self.json("entity", "nvidia")
        self.assertEqual(by_korean["id"], by_english["id"])
        self.assertGreater(len(by_korean["contexts"]), 0)
        self.failure("entity", "아무도 모르는 회사")

    def test_exports_are_complete(self):
        article = self.import_text('제목 "A"\n\n=1+1, "인용"과 쉼표.')
        self.text("highlight", article, "--quote", '=1+1, "인용"', "--note", "메모")
        rows = list(csv.DictReader(io.StringIO(self.text("export", "--format", "csv"))))
        self.assertEqual(list(rows[0]), ["Highlight", "Title", "Author", "URL", "Note", "Location", "Date"])
        self.assertIn('=1+1, "인용"', rows[0]["Highlight"])
        self.assertIn("메모", self.text("export", "--format", "markdown", "--article", article))
        self.assertNotIn("메모", self.text("export", "--format", "markdown", "--no-notes"))
        self.assertTrue(self.text("export", "--format", "html").lower().startswith("<!doctype html>"))
        json.loads(self.text("export", "--format", "jsonld", "-o", "-"))
        target = Path(self.folder.name) / "marks.md"
        self.assertEqual(self.text("export", "--format", "markdown", "-o", str(target)), "")
        self.assertIn("메모", target.read_text(encoding="utf-8"))
        self.failure("export", "--format", "docx", code=2)
        self.failure("export", "--format", "csv", "-o", str(Path(self.folder.name) / "missing" / "x.csv"))

    def test_a_bad_file_does_not_stop_the_others(self):
        good, bad = Path(self.folder.name) / "좋은 글.txt", Path(self.folder.name) / "bad.txt"
        good.write_text("제목\n\n글.", encoding="utf-8")
        bad.write_bytes("제목\n\n글.".encode("cp949"))
        result = self.run_program("import", str(bad), str(good), str(Path(self.folder.name) / "none.txt"), "--json")
        self.assertEqual(result.returncode, 1)
        answers = json.loads(result.stdout)
        self.assertEqual([answer["id"] is None for answer in answers], [True, False, True])
        self.assertEqual(len(result.stderr.decode().splitlines()), 2)
        self.assertEqual(self.json("show", answers[1]["id"])["paragraphs"], [{"role": "body", "text": "글."}])

    def test_a_newer_version_takes_the_place_of_the_one_that_came_with_it(self):
        pages = Path(self.folder.name) / "pages"
        pages.mkdir()

        def write(name, number, text):
            (pages / f"{name}.html").write_text(
                f'<link rel="canonical" href="https://news.example/{number}"><h1>{number}번째 소식</h1><p>{text}</p>',
                encoding="utf-8",
            )

        for number in range(20):
            write(f"{number:02}", number, f"강변의 {number}번째 날이 밝았다. 사람들은 다리를 건너 시장으로 갔다.")
        write("20", 7, "강변의 7번째 날이 저물었다. 사람들은 다리를 건너 집으로 갔다.")
        answers = self.json("import", str(pages))
        self.assertEqual([answer["state"] for answer in answers], ["imported"] * 20 + ["updated"])
        self.assertEqual(answers[20]["id"], answers[7]["id"])
        self.assertEqual(len({answer["id"] for answer in answers}), 20)
        (paragraph,) = self.json("show", answers[7]["id"])["paragraphs"]
        self.assertIn("저물었다", paragraph["text"])

    def test_mistakes_are_told_in_the_readers_language(self):
        self.assertRegex(self.failure("show", "없는 글", language="ko"), "[가-힣]{2}.*요")
        self.assertNotRegex(self.failure("show", "nothing", language="en"), "[가-힣]")
        self.failure("dance", code=2)
        self.failure("list", "--wrong", code=2)

    def test_help_explains(self):
        for arguments in (["--help"], ["list", "--help"], ["highlight", "--help"]):
            self.assertIn("--library", self.text(*arguments, language="en"))
        self.assertRegex(self.text("--version"), r"\Amitjul \d+\.\d+\.\d+\n\Z")

    def test_text_cannot_command_the_terminal(self):
        self.import_text("제목\x1b[2J\n\n본문\x07이다.")
        self.assertNotIn("\x1b", self.text("list"))

    def test_a_library_has_one_user_at_a_time(self):
        self.text("list")
        # Holds the library open while it waits for its input.
        holder = subprocess.Popen(
            [PROGRAM, "--library", str(self.shelf), "import", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        try:
            while not (self.shelf / "library.db-wal").exists():
                self.assertIsNone(holder.poll())
            self.failure("list")
        finally:
            holder.send_signal(signal.SIGKILL)
            holder.communicate()
        self.assertEqual(len(self.json("list")), 5)


if __name__ == "__main__":
    unittest.main()
