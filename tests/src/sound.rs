//! What holds for every description, whatever it says: there is a crate or an error, and the crate
//! is sound as far as can be told without a compiler.

use codegen::{Input, NoFiles, Outcome, Settings};

use crate::documents;
use crate::tame::{self, Complaint};

/// Generates a crate. There is a crate or an error, what is said of it is fit for a terminal, and
/// it blames nobody but the description.
///
/// # Errors
/// What is wrong.
pub fn generated(text: &str) -> Result<Outcome, String> {
    let input = Input {
        root: "api.yaml",
        text,
        files: &NoFiles,
    };
    let outcome = codegen::generate(&input, &Settings::new("sound"));
    if outcome.output.is_none() != outcome.diagnostics.has_errors() {
        return Err("neither a crate nor an error, or both".to_owned());
    }
    if let Some(found) = outcome
        .diagnostics
        .iter()
        .find(|found| found.code == "internal")
    {
        return Err(found.message.to_string());
    }
    none_of(&tame::check_report(&outcome).into_iter().collect::<Vec<_>>())?;
    Ok(outcome)
}

/// Checks what comes of a text. `false` if it is refused.
///
/// # Errors
/// What is wrong.
pub fn text(text: &str) -> Result<bool, String> {
    let Some(output) = generated(text)?.output else {
        return Ok(false);
    };
    none_of(&tame::check(&output.tree).1)?;
    Ok(true)
}

/// Checks the description that bytes decide, and compares it with its twin. `false` if it is
/// refused.
///
/// # Errors
/// What is wrong.
pub fn bytes(bytes: &[u8]) -> Result<bool, String> {
    let description = documents::document(bytes, false).to_string();
    let Some(output) = generated(&description)?.output else {
        return Ok(false);
    };
    let (shape, complaints) = tame::check(&output.tree);
    none_of(&complaints)?;
    let twin = documents::document(bytes, true).to_string();
    if let Some(output) = generated(&twin)?.output {
        none_of(&shape.compare(&tame::check(&output.tree).0, |_| false))?;
    }
    Ok(true)
}

fn none_of(complaints: &[Complaint]) -> Result<(), String> {
    let shown = complaints.iter().take(3);
    let shown: Vec<String> = shown
        .map(|complaint| {
            format!(
                "{} in {}: {}",
                complaint.rule, complaint.path, complaint.detail
            )
        })
        .collect();
    match complaints {
        [] => Ok(()),
        _ => Err(shown.join("\n")),
    }
}
