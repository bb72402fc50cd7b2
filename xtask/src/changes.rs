//! What a configuration changes in a description, with the places of its words as lines and columns.

use std::ops::Range;
use std::sync::Arc;

use codegen::Changes;
use codegen::diag::line_and_column;
use codegen::settings::{CrateConfig, FixConfig, SelectionConfig};
use codegen::source::changes::{Fix, Selection, Spot, Word};
use serde_json::Value;
use toml::Spanned;

/// The changes of a crate's description but for its overlays, which are files. `shown` is how the configuration is
/// called, `text` what it says.
pub(crate) fn of(config: &CrateConfig, shown: &str, text: &str) -> Changes {
    let written = Written {
        file: Arc::from(shown),
        text,
    };
    let selection = |of: &Option<Spanned<SelectionConfig>>| {
        let of = of.as_ref();
        of.map(|of| written.selection(of)).unwrap_or_default()
    };
    Changes {
        overlays: Vec::new(),
        fixes: config.fix.iter().map(|fix| written.fix(fix)).collect(),
        idle_fixes: false,
        include: selection(&config.include),
        exclude: selection(&config.exclude),
        written: Some((Arc::clone(&written.file), Arc::from(text))),
    }
}

/// A configuration as it was written.
struct Written<'t> {
    file: Arc<str>,
    text: &'t str,
}

impl Written<'_> {
    fn spot(&self, span: &Range<usize>) -> Spot {
        let (line, column) = line_and_column(self.text, span.start);
        Spot {
            file: Arc::clone(&self.file),
            line,
            column,
        }
    }

    fn fix(&self, fix: &FixConfig) -> Fix {
        let quote = |mut spot: Spot, span: &Range<usize>| {
            let quoted = self.text.get(span.clone()).unwrap_or_default();
            let is_plain = quoted.starts_with(['"', '\'']) && !quoted.contains('\\');
            spot.column += usize::from(is_plain);
            spot
        };
        let target = fix.target.span();
        let update = fix.update.as_ref();
        Fix {
            name: fix.name.as_ref().clone(),
            why: fix.why.clone(),
            target: fix.target.as_ref().clone(),
            update: update.map(|update| without_dates(update.as_ref())),
            remove: fix.remove,
            at: Some(self.spot(&fix.name.span())),
            target_at: Some(quote(self.spot(&target), &target)),
            update_at: update.map(|update| self.spot(&update.span())),
        }
    }

    fn selection(&self, of: &Spanned<SelectionConfig>) -> Selection {
        let SelectionConfig {
            tags,
            paths,
            operations,
            extensions,
        } = of.as_ref();
        let words = |words: &[Spanned<String>]| {
            let word = |word: &Spanned<String>| Word {
                text: word.as_ref().clone(),
                at: Some(self.spot(&word.span())),
            };
            words.iter().map(word).collect()
        };
        Selection {
            tags: words(tags),
            paths: words(paths),
            operations: words(operations),
            extensions: words(extensions),
            at: Some(self.spot(&of.span())),
        }
    }
}

/// The key under which a reader of TOML hands over a date.
const DATE: &str = "$__toml_private_datetime";

/// JSON has no dates: they are texts.
fn without_dates(value: &Value) -> Value {
    match value {
        Value::Object(map) => match map.get(DATE) {
            Some(date) => date.clone(),
            None => {
                let members = map.iter();
                let members = members.map(|(key, value)| (key.clone(), without_dates(value)));
                Value::Object(members.collect())
            }
        },
        Value::Array(list) => Value::Array(list.iter().map(without_dates).collect()),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => value.clone(),
    }
}
