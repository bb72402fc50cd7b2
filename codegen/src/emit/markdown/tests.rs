use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use pulldown_cmark::{Event, Options, Parser};

use super::{
    LONGEST, blocks, cell, check, code, escape, first_paragraph, first_sentence, lines, rewritten,
};

fn shown(text: &str) -> String {
    lines(text).join("\n")
}

#[test]
fn containers_have_prefixes_of_their_own() {
    assert_eq!(
        shown("- > ```\n  > curl\n  > ```\n  >\n  > run();"),
        "* > ```text\n  > curl\n  > ```\n  >\n  > run();"
    );
    assert_eq!(
        shown("- - - a list in a list in a list"),
        "* * * a list in a list in a list"
    );
    assert_eq!(shown("> 1. one\n> 2. two"), "> 1. one\n> 2. two");
    assert_eq!(
        shown("- >     <script>alert(1)</script>"),
        "* > ```text\n  > <script>alert(1)</script>\n  > ```"
    );
    assert_eq!(
        shown("1. a\n\n   - b\n     > c\n\n2. d"),
        "1. a\n   * b\n\n     > c\n\n2. d"
    );
}

/// No text is shown as more than some times itself, however deep and wide what it says.
#[test]
fn nesting_has_an_end() {
    let words = "word ".repeat(4_000);
    let texts = [
        ("<ul><li>", 2_000),
        ("<ol><li>a", 2_000),
        ("<b><i>a", 2_000),
        ("<pre>a\n", 2_000),
        ("<table><tr><td>", 1_000),
        ("- ", 4_000),
        ("> ", 4_000),
        ("1. ", 2_000),
        ("> - ", 2_000),
    ];
    for (start, times) in texts {
        let text = format!("{}{words}", start.repeat(times));
        let shown: usize = lines(&text).iter().map(String::len).sum();
        assert!(shown < 8 * text.len(), "{start}: {shown} of {}", text.len());
    }
    let wide = format!(
        "<table><tr>{}</tr>{}</table>",
        "<td>a</td>".repeat(500),
        "<tr><td>b</td></tr>".repeat(500)
    );
    assert!(shown(&wide).len() < 2 * wide.len());
    assert!(shown(&wide).starts_with("a | a | a"));
    let deep = shown(&format!("{}a", "- ".repeat(40)));
    assert_eq!(deep, format!("{}a", "* ".repeat(16)));
    assert!(shown(&format!("{}a", "<ul><li>".repeat(40))).contains('a'));
}

#[test]
fn references_are_decoded_before_they_are_cleaned() {
    assert_eq!(shown("a&#13;b"), "a b");
    assert_eq!(shown("&#9;code"), "code");
    assert_eq!(shown("&Tab;code"), "code");
    assert_eq!(shown("a&#x202e;b&#27;[31m"), "ab\\[31m");
    assert_eq!(shown("&amp;#9;code"), "\\&#9;code");
    assert_eq!(shown("&lt;b&gt;"), "\\<b\\>");
    assert_eq!(shown("```\na\u{202e}b\r\nc\n```"), "```text\nab\nc\n```");
}

#[test]
fn the_usual_elements_are_common_mark() {
    let table = [
        (
            "<p>Lists <strong>all</strong> of it.<br/>Slowly.</p>",
            "Lists **all** of it.\\\nSlowly.",
        ),
        (
            "<p>Read <a href=\"https://example.com/docs\">the docs</a>.</p><ul><li>one</li><li><b>two</b></li></ul>",
            "Read [the docs](<https://example.com/docs>).\n\n* one\n* **two**",
        ),
        ("List <code>a_b &lt;c&gt;</code>", "List `a_b <c>`"),
        ("<p><b>a <code>b</b> &amp; <i>c</i></p>", "**a b** \\& *c*"),
        (
            "<p><strong>Note:</strong>this, <b>bold</b>ly<i>(not)</i>, <b>so:</b> <code>a</code><code>b</code>c</p>",
            "**Note:** this, **bold**ly *(not)*, **so:** `a` `b`c",
        ),
        ("<h2>Title</h2>\n<p>Text</p>", "**Title**\n\nText"),
        (
            "<ol>\n  <li>one\n    <ul><li>in</li></ul>\n  </li>\n  <li>two</li>\n</ol>\nafter",
            "1. one\n   * in\n2. two\n\nafter",
        ),
        (
            "<pre><code>let a = 1 &lt; 2;\nrun();</code></pre>",
            "```text\nlet a = 1 < 2;\nrun();\n```",
        ),
        (
            "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2|3</td></tr></table>",
            "| a | b |\n| --- | --- |\n| 1 | 2\\|3 |",
        ),
        (
            "<ul><li>one<pre>code &lt;x&gt;\n  more</pre>after</li><li><pre>a</pre></li></ul>end",
            "* one\n\n  ```text\n  code <x>\n    more\n  ```\n\n  after\n\n* ```text\n  a\n  ```\n\nend",
        ),
        (
            "<ol><li>see<table><tr><th>a</th></tr><tr><td>1</td></tr></table>after</li></ol>end",
            "1. see\n\n   | a |\n   | --- |\n   | 1 |\n\n   after\n\nend",
        ),
        (
            "- one\n  <pre>a &lt; b\n    c</pre>\n- two",
            "* one\n\n  ```text\n  a < b\n    c\n  ```\n\n* two",
        ),
        ("Either:\n• one\n• two", "Either:\n\n* one\n* two"),
        ("a <i> b </i>c<b></b>", "a *b* c"),
        (
            "<div><span style=\"color:red\">red</span> <!-- not this --> text</div>",
            "red text",
        ),
        ("<script>alert(1)</script>after", "after"),
        (
            "Send <your-token> and <b>this</b>",
            "Send \\<your-token\\> and **this**",
        ),
        (
            "`<b>` and\n\n    <p>code</p>\n\n<em>x</em>",
            "`<b>` and\n\n```text\n<p>code</p>\n```\n\n*x*",
        ),
        (
            "|a|b|\n|-|-|\n|x<br>y|<b>z</b>|",
            "| a | b |\n| --- | --- |\n| x y | **z** |",
        ),
        ("<a href=\"javascript:alert(1)\">x</a>", "x"),
        ("<p>one</p>\n<p>two</p>", "one\n\ntwo"),
        ("one<br>two<br/>three", "one\\\ntwo\\\nthree"),
        (
            "2<sup>64</sup> - 1, 10<sup>-9</sup> m<sup>3</sup>",
            "2^64 - 1, 10^-9 m^3",
        ),
        (
            "1<sup>st</sup>, a note<sup>1</sup>, H<sub>2</sub>O",
            "1st, a note1, H2O",
        ),
        ("one<br>\n\ntwo<br>", "one\n\ntwo"),
        ("one<br>\n- a\n- b<br/>", "one\n\n* a\n* b"),
        ("1 < 2 and 3 > 2", "1 \\< 2 and 3 \\> 2"),
    ];
    for (html, expected) in table {
        assert_eq!(shown(html), expected, "{html}");
    }
}

#[test]
fn a_sentence_ends_where_another_begins() {
    let table = [
        ("Lists all. Slowly.", "Lists all."),
        ("One line only", "One line only"),
        ("See e.g. The docs. Or not.", "See e.g. The docs."),
        (
            "See `a. B` and [x. Y](https://a.org). More.",
            "See `a. B` and [x. Y](<https://a.org>).",
        ),
        ("Since v1.2 it works. It did not.", "Since v1.2 it works."),
        ("Cut. at words", "Cut. at words"),
    ];
    for (text, expected) in table {
        assert_eq!(first_sentence(text), expected, "{text}");
    }
}

#[test]
fn what_would_open_a_block_is_escaped_where_it_stands_first() {
    assert_eq!(shown("\\# no heading"), "\\# no heading");
    assert_eq!(shown("a\\\n1\\. b"), "a\\\n1\\. b");
    assert_eq!(shown("-1 is less than 0"), "-1 is less than 0");
    assert_eq!(shown("a \\| b\\\n:- \\| -:"), "a | b\\\n\\:- | -:");
    assert_eq!(shown("a\\\n\\==="), "a\\\n\\===");
    assert_eq!(shown("*&#32;a*"), "*a*");
    assert_eq!(shown("# &#32;"), "");
    assert_eq!(shown("a\n\n***\n\nb"), "a\n\n---\n\nb");
}

#[test]
fn pictures_and_links_lead_to_the_web_alone() {
    assert_eq!(
        shown("[![alt](https://a.org/i.png)](https://b.org)"),
        "[alt](<https://b.org>)"
    );
    assert_eq!(shown("![a](javascript:x)"), "a");
    assert_eq!(
        shown("oh\\![a](https://a.org)"),
        "oh\\![a](<https://a.org>)"
    );
    assert_eq!(shown("[`Client`] [Client]"), "\\[`Client`\\] \\[Client\\]");
}

#[test]
fn what_is_longer_than_a_book_is_shown_as_it_is_written() {
    let text = "**bold** and `code` é\n".repeat(LONGEST / 20);
    let shown = lines(&text);
    assert_eq!(shown.first().map(String::as_str), Some("```text"));
    assert_eq!(
        shown.get(1).map(String::as_str),
        Some("**bold** and `code` é")
    );
    assert_eq!(shown.len(), text.lines().count() + 2);
    let one = cell(&text);
    assert!(
        one.starts_with("**bold** and `code` é **bold**"),
        "{}",
        &one[..60]
    );
    assert!(one.len() <= text.len());
}

#[test]
fn a_line_is_one_line() {
    assert_eq!(cell("a | b\n\n* c\n* d"), "a \\| b<br>• c<br>• d");
    assert_eq!(first_paragraph("<b>x</b>\n\ny"), "**x**");
    assert_eq!(first_paragraph("<your-b>x\n\ny"), "\\<your-b\\>x");
    assert_eq!(first_paragraph("1\\. x"), "1\\. x");
    assert_eq!(escape("1. a\u{0}b\n# c"), "1\\. ab # c");
    assert_eq!(code("a\u{1b}`b\n"), "``a`b ``");
    assert_eq!(
        first_paragraph("> ```\n> ``x\n> y\n> ````"),
        "``` ``x y ```"
    );
}

#[test]
fn what_is_checked_is_what_rustdoc_reads() {
    for text in [
        "    code",
        "```\ncode\n```",
        "```rust\ncode\n```",
        "# heading",
        "a\n---",
        "<b>",
        "<!-- -->",
        "[Client]",
        "[a](b.md)",
        "![a](https://a.org/b)",
        "[^1]\n\n[^1]: x",
        "a&#9;b&#x202e;",
        "a\u{1b}",
    ] {
        assert!(!check::is_text(text), "{text:?}");
    }
    for text in [
        "```text\ncode\n```",
        "a *b* **c** `d`",
        "* a\n  > b",
        "<https://a.org>",
    ] {
        assert!(check::is_text(text), "{text:?}");
    }
}

/// Pieces of which hostile texts are made.
const TOKENS: &[&str] = &[
    "> ",
    "- ",
    "* ",
    "+ ",
    "1. ",
    "7) ",
    "999999999. ",
    "    ",
    "     ",
    "\t",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\n\n\n",
    "\r",
    "\r\n",
    "```",
    "```rust\n",
    "~~~\n",
    "~~~~",
    "`",
    "``",
    "# ",
    "###### ",
    "===\n",
    "---\n",
    "***",
    "* * *",
    "| a | b |\n| --- | :-: |\n",
    "| c |",
    "|",
    ":-|-:",
    "[a](https://a.org)",
    "[a](javascript:b)",
    "![a](https://a.org)",
    "[`Client`]",
    "[a]: https://b.org\n",
    "[a]",
    "[^1]",
    "[^1]: ",
    "<https://a.org>",
    "https://a.org/?b&c",
    "<b>",
    "</b>",
    "<script>",
    "<!--",
    "-->",
    "<![CDATA[",
    "<?",
    "<pre>\n",
    "<div>\n",
    "&#13;",
    "&#10;",
    "&#9;",
    "&Tab;",
    "&NewLine;",
    "&#x202e;",
    "&#27;",
    "&#0;",
    "&lt;",
    "&amp;",
    "&amp;#9;",
    "&",
    "#9;",
    "&#32;",
    "&#32;&#32;&#32;&#32;",
    "&nbsp;",
    "\\",
    "\\\n",
    "  \n",
    "*",
    "**",
    "_",
    "__",
    "~",
    "~~",
    "!",
    "\u{202e}",
    "\u{feff}",
    "\u{2028}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{b}",
    "word",
    "a b",
    "1",
    "2.",
    "{#id}",
    "- [ ] ",
    "$$",
    "std::process::exit(1);",
    "é",
    "漢",
];

/// What a reader sees, without blanks; and without stars, as emphases side by side cannot all be told
/// apart.
fn seen(text: &str) -> String {
    let mut seen = String::new();
    for event in Parser::new_ext(&super::clean(text), Options::ENABLE_TABLES) {
        if let Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) =
            event
        {
            seen.push_str(&super::clean(&text));
        }
    }
    seen.retain(|c| !c.is_whitespace() && c != '*');
    seen
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(4096), failure_persistence: None, ..ProptestConfig::default() })]

    /// Promise: whatever a text is made of, it comes out as text and nothing else, with every word of
    /// it, and never because it had to be shown to the letter.
    #[test]
    fn any_text_is_text(tokens in vec(select(TOKENS), 0..24)) {
        let text = tokens.concat();
        let written = rewritten(&text).join("\n");
        prop_assert!(check::is_text(&written), "{text:?}\n{written}");
        let meant = super::meant(&text);
        prop_assert_eq!(seen(&written), seen(&meant), "{:?}\n{}", text, written);
        for line in [cell(&text).replace("<br>", " "), first_paragraph(&text), escape(&text), code(&text)] {
            prop_assert!(check::is_text(&line), "{text:?}\n{line}");
            prop_assert!(!line.contains('\n'), "{text:?}\n{line}");
        }
        prop_assert!(check::is_text(&blocks::verbatim(&text).join("\n")), "{text:?}");
    }
}

proptest! {
    #[test]
    fn prose_is_read_as_text(pieces in vec(select(PIECES), 0..12)) {
        let text = pieces.concat();
        prop_assert!(!check::is_prose(&text) || check::is_read_as_text(&text), "{text:?}");
    }
}

const PIECES: &[&str] = &[
    "a",
    "B c",
    " ",
    "    ",
    "\n",
    "\n\n",
    "\na",
    "\nb",
    "`",
    "``",
    "```",
    "*",
    "**",
    "_",
    "#",
    "# ",
    "-",
    "---",
    "===",
    ":",
    ":-",
    "|",
    "1.",
    "1) ",
    "+ ",
    ">",
    "<b>",
    "[a]",
    "](",
    "!",
    "!a",
    "\\",
    "\"",
    "'",
    "...",
    "&lt;",
    "~~",
    "$",
    "=",
    "{",
    "https://a.b",
    "mailto:a@b.c",
    "(a)",
    "/",
    "\t",
];
