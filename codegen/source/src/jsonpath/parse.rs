//! The text of a query -> its segments.

use serde_json::Value;

use super::compare::compiled;
use super::{
    Comparable, Logical, Operator, Path, Pattern, PatternText, Query, Segment, Selector, Wrong,
};

/// Filters may be nested this deep.
const MAX_DEPTH: usize = 32;

/// Reads a query.
pub(in super::super) fn parse(text: &str) -> Result<Path, Wrong> {
    let mut reader = Reader {
        text: text.chars().collect(),
        at: 0,
        depth: 0,
        bare: Vec::new(),
    };
    if !reader.take('$') {
        return Err(reader.wrong("a JSONPath begins with `$`, the whole description"));
    }
    let (mut segments, mut ends) = (Vec::new(), Vec::new());
    while reader.at < reader.text.len() {
        match reader.segment()? {
            Some(segment) => segments.push(segment),
            None if reader
                .text
                .get(reader.at)
                .is_some_and(|c| c.is_whitespace()) =>
            {
                return Err(reader.wrong("a JSONPath does not end with white space"));
            }
            None => {
                return Err(reader.wrong(
                    "here `.name`, `['name']`, `[?filter]` or the end of the JSONPath is expected",
                ));
            }
        }
        ends.push(reader.at);
    }
    Ok(Path {
        segments,
        ends,
        bare: reader.bare,
    })
}

pub(super) struct Reader {
    pub(super) text: Vec<char>,
    pub(super) at: usize,
    depth: usize,
    bare: Vec<(usize, String)>,
}

/// What a function, a query or a literal may be, until it is known where it stands.
enum Term {
    Literal(Value),
    Query(Query),
    Value(Comparable),
    Logical(Logical),
}

impl Reader {
    fn wrong(&self, message: impl Into<String>) -> Wrong {
        self.wrong_at(self.at, message)
    }

    pub(super) fn wrong_at(&self, at: usize, message: impl Into<String>) -> Wrong {
        Wrong {
            at,
            message: message.into(),
        }
    }

    pub(super) fn peek(&self) -> Option<char> {
        self.text.get(self.at).copied()
    }

    pub(super) fn take(&mut self, wanted: char) -> bool {
        let is_there = self.peek() == Some(wanted);
        self.at += usize::from(is_there);
        is_there
    }

    pub(super) fn take_all(&mut self, wanted: &str) -> bool {
        let mut ahead = self.text.get(self.at..).unwrap_or_default().iter();
        let is_there = wanted.chars().all(|c| ahead.next() == Some(&c));
        if is_there {
            self.at += wanted.chars().count();
        }
        is_there
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(' ' | '\t' | '\n' | '\r')) {
            self.at += 1;
        }
    }

    /// The next segment, blanks before it included; none where there is none.
    fn segment(&mut self) -> Result<Option<Segment>, Wrong> {
        let start = self.at;
        self.blanks();
        if self.take_all("..") {
            let selectors = match self.peek() {
                Some('[') => self.brackets()?,
                _ => vec![self.name_or_any()?],
            };
            return Ok(Some(Segment::Descendant(selectors)));
        }
        if self.take('.') {
            return Ok(Some(Segment::Child(vec![self.name_or_any()?])));
        }
        if self.peek() == Some('[') {
            return Ok(Some(Segment::Child(self.brackets()?)));
        }
        self.at = start;
        Ok(None)
    }

    fn name_or_any(&mut self) -> Result<Selector, Wrong> {
        if self.take('*') {
            return Ok(Selector::Any);
        }
        let start = self.at;
        let is_first = |c: char| c.is_ascii_alphabetic() || c == '_' || !c.is_ascii();
        if !self.peek().is_some_and(is_first) {
            let message = match self.peek() {
                Some('/' | '{') => "a key that holds `/` or `{` stands in brackets: `['/pets']`",
                _ => {
                    "a key or `*` is expected behind the dot; other keys stand in brackets: `['…']`"
                }
            };
            return Err(self.wrong(message));
        }
        while self
            .peek()
            .is_some_and(|c| is_first(c) || c.is_ascii_digit() || c == '-')
        {
            self.at += 1;
        }
        let name: String = self
            .text
            .get(start..self.at)
            .unwrap_or_default()
            .iter()
            .collect();
        if name.contains('-') {
            self.bare.push((start, name.clone()));
        }
        Ok(Selector::Name(name))
    }

    fn brackets(&mut self) -> Result<Vec<Selector>, Wrong> {
        let start = self.at;
        self.at += 1;
        let mut selectors = Vec::new();
        loop {
            self.blanks();
            selectors.push(self.selector()?);
            self.blanks();
            match self.peek() {
                Some(',') => self.at += 1,
                Some(']') => break,
                Some(_) => return Err(self.wrong("here `,` or `]` is expected")),
                None => return Err(self.wrong_at(start, "this bracket is never closed")),
            }
        }
        self.at += 1;
        Ok(selectors)
    }

    fn selector(&mut self) -> Result<Selector, Wrong> {
        match self.peek() {
            Some('*') => {
                self.at += 1;
                Ok(Selector::Any)
            }
            Some('\'' | '"') => Ok(Selector::Name(self.string()?)),
            Some('?') => {
                self.at += 1;
                self.blanks();
                Ok(Selector::Filter(self.logical()?))
            }
            Some('0'..='9' | '-' | ':') => self.index_or_slice(),
            _ => Err(self
                .wrong("in brackets stands a key in quotes, a number, `*`, or `?` and a filter")),
        }
    }

    fn index_or_slice(&mut self) -> Result<Selector, Wrong> {
        let start = self.integer()?;
        let after = self.at;
        self.blanks();
        if !self.take(':') {
            self.at = after;
            return start
                .map(Selector::Index)
                .ok_or_else(|| self.wrong("a number is expected"));
        }
        self.blanks();
        let end = self.integer()?;
        let after = self.at;
        self.blanks();
        let mut step = 1;
        if self.take(':') {
            let after = self.at;
            self.blanks();
            match self.integer()? {
                Some(said) => step = said,
                None => self.at = after,
            }
        } else {
            self.at = after;
        }
        Ok(Selector::Slice { start, end, step })
    }

    fn logical(&mut self) -> Result<Logical, Wrong> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.wrong("filters are nested too deep here"));
        }
        let mut parts = vec![self.conjunction()?];
        while self.joined("||") {
            parts.push(self.conjunction()?);
        }
        self.depth -= 1;
        Ok(one_or(parts, Logical::Or))
    }

    fn conjunction(&mut self) -> Result<Logical, Wrong> {
        let mut parts = vec![self.basic()?];
        while self.joined("&&") {
            parts.push(self.basic()?);
        }
        Ok(one_or(parts, Logical::And))
    }

    fn joined(&mut self, by: &str) -> bool {
        let start = self.at;
        self.blanks();
        if self.take_all(by) {
            self.blanks();
            return true;
        }
        self.at = start;
        false
    }

    fn basic(&mut self) -> Result<Logical, Wrong> {
        let start = self.at;
        if self.take('!') {
            self.blanks();
            if self.peek() != Some('(')
                && self.peek() != Some('@')
                && self.peek() != Some('$')
                && !self.peek().is_some_and(|c| c.is_ascii_lowercase())
            {
                return Err(self.wrong("behind `!` stands `(…)`, a query or a function"));
            }
            let inner = self.basic()?;
            if matches!(inner, Logical::Compare(..)) && self.text.get(start + 1) != Some(&'(') {
                return Err(
                    self.wrong_at(start, "what is compared is negated in parentheses: `!(…)`")
                );
            }
            return Ok(Logical::Not(Box::new(inner)));
        }
        if self.take('(') {
            self.blanks();
            let inner = self.logical()?;
            self.blanks();
            return match self.take(')') {
                true => Ok(inner),
                false => Err(self.wrong_at(start, "this parenthesis is never closed")),
            };
        }
        let left = self.term()?;
        let after = self.at;
        self.blanks();
        let Some(operator) = self.operator() else {
            self.at = after;
            return match left {
                Term::Query(query) => Ok(Logical::Exists(query)),
                Term::Logical(logical) => Ok(logical),
                Term::Literal(_) | Term::Value(_) => Err(self.wrong_at(
                    start,
                    "this has to be compared with something, such as `== 'a'`",
                )),
            };
        };
        self.blanks();
        let place = self.at;
        let right = self.term()?;
        let left = self.comparable(left, start)?;
        let right = self.comparable(right, place)?;
        Ok(Logical::Compare(left, operator, right))
    }

    fn operator(&mut self) -> Option<Operator> {
        let known = [
            ("==", Operator::Equal),
            ("!=", Operator::Unequal),
            ("<=", Operator::LessOrEqual),
            (">=", Operator::GreaterOrEqual),
            ("<", Operator::Less),
            (">", Operator::Greater),
        ];
        let found = known.into_iter().find(|(text, _)| self.take_all(text));
        found.map(|(_, operator)| operator)
    }

    fn comparable(&self, term: Term, at: usize) -> Result<Comparable, Wrong> {
        match term {
            Term::Literal(value) => Ok(Comparable::Literal(value)),
            Term::Value(comparable) => Ok(comparable),
            Term::Query(query) if query.is_singular() => Ok(Comparable::Query(query)),
            Term::Query(_) => Err(self.wrong_at(
                at,
                "only what finds one value can be compared, not `*`, `..` or a filter",
            )),
            Term::Logical(_) => {
                Err(self.wrong_at(at, "this is true or not, and cannot be compared"))
            }
        }
    }

    fn term(&mut self) -> Result<Term, Wrong> {
        match self.peek() {
            Some(start @ ('@' | '$')) => {
                self.at += 1;
                let mut segments = Vec::new();
                while let Some(segment) = self.segment()? {
                    segments.push(segment);
                }
                let of_root = start == '$';
                Ok(Term::Query(Query { of_root, segments }))
            }
            Some('\'' | '"') => Ok(Term::Literal(Value::String(self.string()?))),
            Some('0'..='9' | '-') => Ok(Term::Literal(Value::Number(self.number()?))),
            Some('a'..='z') => self.word(),
            _ => Err(self.wrong("here `@…`, `$…`, a value or a function is expected")),
        }
    }

    fn word(&mut self) -> Result<Term, Wrong> {
        let start = self.at;
        while self
            .peek()
            .is_some_and(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        {
            self.at += 1;
        }
        let word: String = self
            .text
            .get(start..self.at)
            .unwrap_or_default()
            .iter()
            .collect();
        if !self.take('(') {
            return match word.as_str() {
                "true" => Ok(Term::Literal(Value::Bool(true))),
                "false" => Ok(Term::Literal(Value::Bool(false))),
                "null" => Ok(Term::Literal(Value::Null)),
                _ => Err(self.wrong_at(
                    start,
                    format!("`{word}` is no value; texts stand in quotes"),
                )),
            };
        }
        let arguments = self.arguments(start)?;
        self.call(&word, arguments, start)
    }

    fn arguments(&mut self, start: usize) -> Result<Vec<Term>, Wrong> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.wrong("functions are nested too deep here"));
        }
        let mut arguments = Vec::new();
        self.blanks();
        while self.peek() != Some(')') {
            arguments.push(self.term()?);
            self.blanks();
            if !self.take(',') {
                break;
            }
            self.blanks();
        }
        self.depth -= 1;
        match self.take(')') {
            true => Ok(arguments),
            false => Err(self.wrong_at(start, "the parenthesis of this function is never closed")),
        }
    }

    fn call(&self, name: &str, arguments: Vec<Term>, at: usize) -> Result<Term, Wrong> {
        let mut arguments = arguments.into_iter();
        let (first, second, more) = (arguments.next(), arguments.next(), arguments.next());
        match (name, first, second, more) {
            ("length", Some(of), None, None) => {
                let of = self.comparable(of, at)?;
                Ok(Term::Value(Comparable::Length(Box::new(of))))
            }
            ("count", Some(Term::Query(query)), None, None) => {
                Ok(Term::Value(Comparable::Count(query)))
            }
            ("value", Some(Term::Query(query)), None, None) => {
                Ok(Term::Value(Comparable::ValueOf(query)))
            }
            ("match" | "search", Some(subject), Some(pattern), None) => {
                let subject = self.comparable(subject, at)?;
                let whole = name == "match";
                let text = match pattern {
                    Term::Literal(Value::String(text)) => PatternText::Fixed(compiled(&text, whole)),
                    other => PatternText::Found(self.comparable(other, at)?),
                };
                Ok(Term::Logical(Logical::Matches(subject, Pattern { whole, text })))
            }
            ("length" | "count" | "value" | "match" | "search", ..) => {
                Err(self.wrong_at(at, format!("`{name}` wants other arguments")))
            }
            _ => Err(self.wrong_at(
                at,
                format!("there is no function `{name}`, but `length`, `count`, `match`, `search` and `value`"),
            )),
        }
    }
}

fn one_or(mut parts: Vec<Logical>, many: fn(Vec<Logical>) -> Logical) -> Logical {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            many(parts)
        }
    }
}
