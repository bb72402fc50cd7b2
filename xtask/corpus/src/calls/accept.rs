//! `Accept`, judged by the description.

use super::description::Operation;
use super::media::{essence, is_json, is_within};
use super::request::Request;
use super::schemas::Schemas;

/// `Accept` names what is documented, and JSON alone where that is, unless it says no more than the text
/// beside it.
pub(super) fn check(
    schemas: &Schemas<'_>,
    operation: &Operation,
    request: &Request,
    wrong: &mut Vec<String>,
) {
    let documented = |success: bool| -> Vec<String> {
        let answers = operation.answers.iter();
        let answers = answers.filter(|answer| !success || answer.status.starts_with('2'));
        let contents = answers.flat_map(|answer| &answer.contents);
        contents
            .map(|content| essence(&content.media_type))
            .collect()
    };
    let accepted = request.header("accept").unwrap_or_default();
    let accepted = accepted.split(',').map(essence);
    let accepted: Vec<String> = accepted.filter(|name| !name.is_empty()).collect();
    let success = documented(true);
    let answers = operation.answers.iter();
    let answers = answers.filter(|answer| answer.status.starts_with('2'));
    let mut contents = answers.flat_map(|answer| &answer.contents);
    let has_json = contents.any(|content| {
        let is_text = |id| schemas.is_text(id);
        is_json(&essence(&content.media_type)) && !content.schema.is_some_and(is_text)
    });
    if success.is_empty() {
        let all = documented(false);
        let odd = accepted
            .iter()
            .find(|name| *name != "*/*" && !all.contains(name));
        wrong.extend(odd.map(|name| format!("accept: {name} is not documented")));
        return;
    }
    if accepted.is_empty() {
        wrong.push("accept: it is missing".to_owned());
    }
    for name in &accepted {
        let is_known = success
            .iter()
            .any(|range| is_within(name, range) || name == range);
        if !is_known {
            wrong.push(format!("accept: {name} is not documented"));
        } else if has_json && !is_json(name) {
            wrong.push(format!("accept: {name} stands beside JSON"));
        }
    }
}
