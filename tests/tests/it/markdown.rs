//! Whatever Markdown a description holds, in whichever place: what comes out of it is words.
//!
//! Texts come from a seed. `MARKDOWN_TEXTS` is how many of them are tried, `MARKDOWN_SEED` which.

use std::collections::BTreeMap;

use codegen::Settings;
use tests::dice::Dice;
use tests::places;
use tests::tame::{self, Complaint, Shape};
use tests::texts::{self, Text};

use super::support::run;

/// How many texts share a description, each of them in several places.
const BATCH: usize = 400;

/// How many objects a description with a batch has, and one for a single text.
const SIZES: (usize, usize) = (48, 1);

/// Items that are named by texts: their files are not those of the twin.
fn named(path: &str) -> bool {
    path.contains("alues")
}

/// A description that texts are tried in, and what comes of it when they are harmless.
struct Trial {
    size: usize,
    twin: Shape,
}

impl Trial {
    fn new(size: usize) -> Self {
        let harmless = [places::HARMLESS.to_owned()];
        let (twin, complaints) = crate_of(&harmless, 0, size);
        assert_eq!(complaints, [], "the harmless twin");
        Self { size, twin }
    }

    fn complaints(&self, texts: &[String], first: usize) -> Vec<Complaint> {
        let (shape, mut complaints) = crate_of(texts, first, self.size);
        // What could not be generated has been complained of.
        if !complaints.iter().any(|complaint| complaint.rule == REFUSED) {
            complaints.append(&mut shape.compare(&self.twin, named));
        }
        complaints
    }

    /// Whether a text alone breaks a rule, and how.
    fn breaks(&self, text: &str, rule: &str) -> Option<Complaint> {
        let mut complaints = self.complaints(&[text.to_owned()], 0).into_iter();
        complaints.find(|complaint| key(complaint) == rule)
    }
}

const REFUSED: &str = "a description is refused for its texts";

/// What is generated, and what is wrong with it as it is.
fn crate_of(texts: &[String], first: usize, size: usize) -> (Shape, Vec<Complaint>) {
    let text = places::description(texts, first, size).to_string();
    let outcome = run("texts.json", &text, &Settings::new("texts"));
    let report = tame::check_report(&outcome);
    let (shape, mut complaints) = match &outcome.output {
        Some(output) => tame::check(&output.tree),
        None => {
            let error = outcome
                .diagnostics
                .iter()
                .find(|found| found.severity.word() == "error");
            let detail =
                error.map(|error| format!("{}: {}", error.location.pointer, error.message));
            let complaint = Complaint {
                rule: REFUSED.to_owned(),
                path: "report".to_owned(),
                detail: detail.unwrap_or_default(),
            };
            (Shape::default(), vec![complaint])
        }
    };
    complaints.extend(report);
    (shape, complaints)
}

/// Complaints of one kind: the rule, and the kind of file.
fn key(complaint: &Complaint) -> String {
    let kind = complaint.path.rsplit('.').next().unwrap_or_default();
    format!("{} ({kind})", complaint.rule)
}

fn number(variable: &str, default: usize) -> usize {
    let value = std::env::var(variable).ok();
    value
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

/// Promise: a text of a description, wherever it stands, becomes no code that runs, no HTML, no
/// heading, no link but to the web, no item and no key of a manifest, and brings no character along
/// that is obeyed or not seen. For each rule that is broken, the smallest text is shown that does.
#[test]
fn texts_become_words_and_nothing_else() {
    let mut dice = Dice(number("MARKDOWN_SEED", 20_240_229) as u64);
    let count = number("MARKDOWN_TEXTS", 6000);
    let (large, small) = (Trial::new(SIZES.0), Trial::new(SIZES.1));
    let mut broken: BTreeMap<String, String> = BTreeMap::new();
    for batch in 0..count.div_ceil(BATCH) {
        let texts: Vec<Text> = (0..BATCH).map(|_| texts::text(&mut dice)).collect();
        let joined: Vec<String> = texts.iter().map(Text::joined).collect();
        for complaint in large.complaints(&joined, batch * 7) {
            let rule = key(&complaint);
            let shown = || {
                let found = smallest(&small, &texts, &rule);
                found.unwrap_or_else(|| format!("{complaint:?}"))
            };
            broken.entry(rule.clone()).or_insert_with(shown);
        }
    }
    let report: Vec<String> = broken
        .iter()
        .map(|(rule, found)| format!("{rule}:\n    {found}"))
        .collect();
    assert!(broken.is_empty(), "{}", report.join("\n"));
}

/// The smallest text of these that breaks a rule on its own.
fn smallest(small: &Trial, texts: &[Text], rule: &str) -> Option<String> {
    let text = texts
        .iter()
        .find(|text| small.breaks(&text.joined(), rule).is_some())?;
    let text = text
        .clone()
        .shrink(|text| small.breaks(text, rule).is_some())
        .joined();
    let complaint = small.breaks(&text, rule)?;
    Some(format!(
        "{text:?} in {}: {}",
        complaint.path, complaint.detail
    ))
}

/// Promise: what is said about texts that stand where they are wrong is fit for a terminal.
#[test]
fn what_is_said_about_texts_is_fit_for_a_terminal() {
    let mut dice = Dice(number("MARKDOWN_SEED", 20_240_229) as u64);
    let said = |texts: &[String]| {
        let text = places::wrong(texts).to_string();
        let outcome = run("wrong.json", &text, &Settings::new("wrong"));
        (outcome.diagnostics.len(), tame::check_report(&outcome))
    };
    for _ in 0..20 {
        let texts: Vec<Text> = (0..40).map(|_| texts::text(&mut dice)).collect();
        let joined: Vec<String> = texts.iter().map(Text::joined).collect();
        let (findings, complaint) = said(&joined);
        assert!(findings > 20, "{findings} findings");
        if let Some(complaint) = complaint {
            let wild = |text: &str| said(&[text.to_owned()]).1.is_some();
            let alone = texts.into_iter().find(|text| wild(&text.joined()));
            let text = alone.map(|text| text.shrink(wild).joined());
            panic!("{text:?}: {complaint:?}");
        }
    }
}
