//! Hostile Markdown: texts put together from pieces, each of which means something to CommonMark,
//! to GitHub, to rustdoc, to a browser or to a terminal.
//!
//! A text keeps its pieces, so that one that does harm can be made smaller by leaving pieces out.

use crate::dice::Dice;

/// What nests: quotes, lists of every kind, and the blanks that carry them on.
const CONTAINERS: &[&str] = &[
    "> ",
    ">",
    ">\t",
    "- ",
    "-\t",
    "-    ",
    "* ",
    "+ ",
    "+  ",
    "1. ",
    "1.\t",
    "1)  ",
    "10. ",
    "0. ",
    "123456789. ",
    "- [ ] ",
    "- [x] ",
    "> [!NOTE]\n> ",
    "[^1]: ",
    ": ",
];

/// Blanks before a line; four of them, or a tab, make code of it.
const INDENTS: &[&str] = &[
    " ", "  ", "   ", "    ", "     ", "      ", "       ", "        ", "\t", " \t", "\t\t",
    "\u{a0}", "\u{2003}", "\u{c}",
];

/// What starts, ends or divides blocks at the start of a line.
const BLOCKS: &[&str] = &[
    "```\n",
    "```rust\n",
    "```rust,no_run\n",
    "``` {.rust}\n",
    "```should_panic\n",
    "````\n",
    "```text\n",
    "```compile_fail,E0001\n",
    "~~~\n",
    "~~~rust\n",
    "~~~~ ```\n",
    "~~~{.rust}\n",
    "```&#13;\n",
    "``` \\`\n",
    "$$\nx\n$$\n",
    "---\n",
    "***\n",
    "_ _ _\n",
    "===\n",
    "= \n",
    "-\n",
    "+\n",
    "# Heading\n",
    "###### Deep {#id .class}\n",
    "#\n",
    "## `code` ##\n",
    "#\tTab\n",
    "Setext\n===\n",
    "Setext\n---\n",
    "two\nlines\n  ===  \n",
    "| a | b |\n|---|---|\n| `x|y` | \\| |\n",
    "a | b\n-|-\nc | d | e\n",
    "|a|\n|:-:|\n",
    "| <br> | </td> |\n",
    "[x]: javascript:alert(1)\n",
    "[x]: <> \"title\"\n",
    "[Client]: http://web/ 'title'\n",
    "[`Client`]: file:///etc/passwd\n",
    "[^1]: note\n    more\n",
    "[x]:\n  http://web\n  \"a\n  b\"\n",
    "<div>\nblock\n</div>\n",
    "<script>\nalert(1)\n\nx</script>\n",
    "<pre>\n\n```\n</pre>\n",
    "<style>*{}</style>\n",
    "<textarea>\n",
    "<!-- comment\n\n```\n-->\n",
    "<!-->\n",
    "<?php\n\necho 1 ?>\n",
    "<!DOCTYPE html>\n",
    "<![CDATA[\n\n> x ]]>\n",
    "<details><summary>open\n",
    "</details>\n",
    "<custom-element a='>'>\n",
    "<a href=javascript:alert(1)>\n",
    "<h1>html heading</h1>\n",
    "<br>\n",
    "<hr/>\n",
    "<p\n",
    "<!--\n",
    "<![CDATA[\n",
    "<?\n",
    "<table><tr><td>\n",
    "panic!(\"ran\");\n",
    "compile_error!(\"ran\");\n",
    "#![no_std]\n",
    "# fn hidden() {}\n",
    "*/ fn ran() {} /*\n",
    "//! ran\n",
    "/// ran\n",
    "\"] fn ran() {} #[doc = \"\n",
    "term\n: definition\n",
    "+++\ntoml = 1\n+++\n",
    "---\nyaml: 1\n---\n",
];

/// What stands in a line.
const INLINE: &[&str] = &[
    "word",
    "two words",
    "`code`",
    "``co`de``",
    "` `` `",
    "`",
    "``",
    "```",
    "~~~",
    "~~gone~~",
    "~x~",
    "*em*",
    "**strong**",
    "***",
    "_",
    "__",
    "a*b*c",
    "a_b_c",
    "\\",
    "\\\\",
    "\\`",
    "\\*",
    "\\[",
    "\\<",
    "\\|",
    "\\\n",
    "  \n",
    "   \n   ",
    "\\&#13;",
    "&#13;",
    "&#10;",
    "&#9;",
    "&#xd;",
    "&#xA;",
    "&#0;",
    "&#x0;",
    "&#x1b;[31m",
    "&#x202e;",
    "&#x2066;",
    "&#8238;",
    "&#x200f;",
    "&#x2028;",
    "&#x2029;",
    "&#xfeff;",
    "&#x85;",
    "&#127;",
    "&#x7;",
    "&Tab;",
    "&NewLine;",
    "&nbsp;",
    "&ZeroWidthSpace;",
    "&lrm;",
    "&rlm;",
    "&InvisibleTimes;",
    "&amp;",
    "&amp;#9;",
    "&amp;#13;",
    "&amp;amp;#13;",
    "&lt;script&gt;",
    "&lt;",
    "&#60;b&#62;",
    "&#96;",
    "&#96;&#96;&#96;rust",
    "&#35; x",
    "&#45; x",
    "&#62; x",
    "&#42;",
    "&#91;x&#93;",
    "&#124;",
    "&#92;",
    "&grave;",
    "&lbrack;Client&rbrack;",
    "&",
    "&x",
    "&#",
    "&#x110000;",
    "&#55296;",
    "&unknown;",
    "&#32;&#32;&#32;&#32;x",
    "&#x20;&#x20;&#x20;&#x20;x",
    "&nbsp;&nbsp;    x",
    "<b>",
    "</b>",
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- c -->",
    "<!-- ",
    "<?x?>",
    "<![CDATA[x]]>",
    "<!X y>",
    "<a\nhref=\"x\">",
    "<b",
    "<br>",
    "<br/>",
    "<BR>",
    "<",
    ">",
    "</",
    "<b\n\nc>",
    "<http://web/>",
    "<javascript:alert(1)>",
    "<data:text/html,x>",
    "<mailto:a@b.c>",
    "<a@b.c>",
    "<HTTPS://WEB>",
    "<ftp://web>",
    "http://web/?a=b&c=d",
    "https://web/a_b_*c*",
    "http://web/`x`",
    "http://web/)|x",
    "https://web/&#x202e;x",
    "www.web.com",
    "a@b.c",
    "javascript:alert(1)",
    "http://",
    "https://web/\\",
    "https://web/<b>",
    "https://web/[x]",
    "[Client]",
    "[`Client`]",
    "[Client][]",
    "[text][Client]",
    "[Client](Client)",
    "[x](crate::Client)",
    "[Vec<u8>]",
    "[`Option`<T>]",
    "[x]",
    "[x][y]",
    "[x](http://web)",
    "[x](<http://web/ a>)",
    "[x](http://web \"ti`tle\")",
    "[x](javascript:alert(1))",
    "[x](java&#10;script:alert(1))",
    "[x](JAVASCRIPT:x)",
    "[x](&#106;avascript:x)",
    "[x](//web)",
    "[x](/abs)",
    "[x](../../up.md)",
    "[x](#anchor)",
    "[x]()",
    "[x](\\\\web\\x)",
    "[x](http://web/&#13;x)",
    "[x](http://web/&#x202e;)",
    "[x](http://web/&lt;b&gt;)",
    "[x](https://web/a\\)b)",
    "[x](https://web/(a))",
    "[x](http&colon;//web)",
    "[a [b](http://b) c](http://c)",
    "[`a`](http://web)",
    "[![i](http://i)](http://w)",
    "![x](http://web/p.png)",
    "![x](p.png)",
    "![x][Client]",
    "[",
    "]",
    "](",
    "](http://web)",
    "[]",
    "[ ]",
    "![",
    "[^1]",
    "[^x]: y",
    "^[inline]",
    "@user",
    "#1",
    "# x",
    "## x",
    "- x",
    "+ x",
    "* x",
    "1. x",
    "1) x",
    "1.",
    "-",
    "+",
    "=",
    "==",
    "--",
    "---",
    "...",
    "'quoted'",
    "\"quoted\"",
    "$x$",
    "$$x$$",
    "{#id}",
    "{.rust}",
    ":smile:",
    "|",
    "||",
    "| a | b |",
    "a|b",
    "\\||",
    "`a|b`",
    "`a\\|b`",
    "{x}",
    "{{x}}",
    "%s",
    "${x}",
    "\r",
    "\r\n",
    "\n\r",
    "\u{0}",
    "\u{1}",
    "\u{7}",
    "\u{8}",
    "\u{b}",
    "\u{c}",
    "\u{1b}[31m",
    "\u{1b}]8;;http://x\u{7}",
    "\u{7f}",
    "\u{85}",
    "\u{9b}31m",
    "\u{200b}",
    "\u{200d}",
    "\u{200e}",
    "\u{200f}",
    "\u{2028}",
    "\u{2029}",
    "\u{202a}",
    "\u{202e}x\u{202c}",
    "\u{2066}x\u{2069}",
    "\u{2060}",
    "\u{61c}",
    "\u{feff}",
    "\u{fffd}",
    "\u{fffe}",
    "\u{e0041}",
    "é",
    "e\u{301}",
    "日本語",
    "العربية",
    "🦀",
    "ﬁ",
    "x\u{a0}y",
    "\u{3000}",
    "a word that is long enough to bring the line near to its end, where it has to be broken before # or - or 1.",
    "unbreakable_unbreakable_unbreakable_unbreakable_unbreakable_unbreakable_unbreakable_unbreakable_unbreakable",
];

/// A text, piece by piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text(pub Vec<String>);

impl Text {
    /// What stands in the description.
    pub fn joined(&self) -> String {
        self.0.concat()
    }

    /// The same with as few pieces as still fail.
    pub fn shrink(mut self, fails: impl Fn(&str) -> bool) -> Self {
        let mut size = self.0.len().div_ceil(2);
        while size > 0 {
            let mut at = 0;
            while at < self.0.len() {
                let end = (at + size).min(self.0.len());
                let mut less = self.clone();
                less.0.drain(at..end);
                if fails(&less.joined()) {
                    self = less;
                } else {
                    at += size;
                }
            }
            size /= 2;
        }
        self
    }
}

/// A text of one to about twenty pieces.
pub fn text(dice: &mut Dice) -> Text {
    let mut pieces = Vec::new();
    let count = 1 + dice.below(5);
    for _ in 0..count {
        if !pieces.is_empty() {
            pieces.push(dice.one(&["\n", "\n", "\n\n", "\n\n", " ", ""]).to_owned());
        }
        line(dice, &mut pieces);
    }
    Text(pieces)
}

/// Something that stands in containers, or in none.
fn line(dice: &mut Dice, pieces: &mut Vec<String>) {
    for _ in 0..dice.below(4) {
        let of = if dice.percent(30) {
            INDENTS
        } else {
            CONTAINERS
        };
        pieces.push(dice.one(of).to_owned());
    }
    if dice.percent(45) {
        pieces.push(dice.one(BLOCKS).to_owned());
        if dice.percent(50) {
            return;
        }
    }
    for number in 0..1 + dice.below(3) {
        if number > 0 && dice.percent(60) {
            pieces.push(" ".to_owned());
        }
        pieces.push(dice.one(INLINE).to_owned());
    }
}
