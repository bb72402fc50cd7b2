//! What changes on the wire alone: a program compiles as before, and its requests and answers are others.

use std::collections::{BTreeMap, BTreeSet};

use super::change::{Change, Kind, Step, What};
use crate::surface::{Info, Sent, Tags};

/// Requirements of security that changed, with the operations that they are of.
pub(super) type Secured = Vec<(String, Option<String>)>;

/// What an operation sends otherwise. `renamed` has arguments with their new names.
pub(super) fn sent(
    shown: &str,
    (before, now): (&Sent, &Sent),
    renamed: &[(String, String)],
    changes: &mut Vec<Change>,
) {
    let mut tell = |kind, message: String| {
        changes.push(Change::new(
            kind,
            What::Changed,
            Step::Patch,
            shown,
            message,
        ));
    };
    for (name, before) in &before.parameters {
        let same = renamed.iter().find(|(old, _)| old == name);
        let name = same.map_or(name, |(_, new)| new);
        let Some(now) = now.parameters.get(name) else {
            continue;
        };
        if before.place != now.place {
            let message = format!("sends `{name}` {} now, and not {}", now.place, before.place);
            tell(Kind::Argument, message);
        } else if before.style != now.style {
            let message = match (now.style.starts_with('`'), before.style.starts_with('`')) {
                (true, true) => format!(
                    "sends `{name}` with {} now, and not with {}",
                    now.style, before.style
                ),
                (false, _) => format!(
                    "sends `{name}` {} now, and not with {}",
                    now.style, before.style
                ),
                (true, false) => format!(
                    "sends `{name}` with {} now, and not {}",
                    now.style, before.style
                ),
            };
            tell(Kind::Argument, message);
        }
    }
    for place in now.constants.difference(&before.constants) {
        tell(Kind::Argument, format!("sends a constant {place} now"));
    }
    for place in before.constants.difference(&now.constants) {
        tell(
            Kind::Argument,
            format!("no longer sends a constant {place}"),
        );
    }
    let has_bodies = !before.media_types.is_empty() && !now.media_types.is_empty();
    if has_bodies && before.media_types != now.media_types {
        let (now, before) = (any(&now.media_types), any(&before.media_types));
        tell(
            Kind::Argument,
            format!("sends its body as {now} now, and not as {before}"),
        );
    } else if has_bodies && before.encodings != now.encodings {
        tell(
            Kind::Argument,
            "has another `encoding` for the fields of its body".to_owned(),
        );
    }
    let (Some(before), Some(now)) = (&before.info, &now.info) else {
        return;
    };
    if before.accept != now.accept {
        let all = |info: &Info| match &info.accept {
            Some(accept) => format!("for `{accept}`"),
            None => "for no media type".to_owned(),
        };
        let message = format!("asks {} now, and not {}", all(now), all(before));
        tell(Kind::Answer, message);
    }
    if before.server != now.server {
        let to = |info: &Info| match &info.server {
            Some(server) => format!("to `{server}`"),
            None => "to the client's server".to_owned(),
        };
        let message = format!("is sent {} now, and not {}", to(now), to(before));
        tell(Kind::Operation, message);
    }
    if before.takes_redirects != now.takes_redirects {
        let message = match now.takes_redirects {
            true => "has redirects as answers now, and follows none",
            false => "follows redirects now, which were answers",
        };
        tell(Kind::Answer, message.to_owned());
    }
}

/// What is said of other security requirements, if they are others.
pub(super) fn security(before: &Sent, now: &Sent) -> Option<String> {
    let (before, now) = (before.info.as_ref()?, now.info.as_ref()?);
    let needs = |info: &Info| {
        let all = |schemes: &Vec<String>| match schemes.as_slice() {
            [] => "no credentials".to_owned(),
            _ => format!("`{}`", schemes.join("` and `")),
        };
        match info.security.as_slice() {
            [] => "no credentials".to_owned(),
            alternatives => alternatives
                .iter()
                .map(all)
                .collect::<Vec<_>>()
                .join(" or "),
        }
    };
    let message = format!(
        "is sent with {} now, and with {} before",
        needs(now),
        needs(before)
    );
    (before.security != now.security).then_some(message)
}

/// Tells of other security requirements: once, where every operation has the same ones now.
pub(super) fn secured(all: Secured, changes: &mut Vec<Change>) {
    let mut tell = |kind, item: &str, message: String| {
        changes.push(Change::new(kind, What::Changed, Step::Patch, item, message));
    };
    let kinds: BTreeSet<&Option<String>> = all.iter().map(|(_, message)| message).collect();
    if let (true, [Some(message)]) = (all.len() > 1, Vec::from_iter(&kinds).as_slice()) {
        tell(Kind::Client, "every call", message.clone());
        return;
    }
    for (shown, message) in all {
        if let Some(message) = message {
            tell(Kind::Operation, &shown, message);
        }
    }
}

/// What is said of a credential that goes elsewhere, and of tokens that come from elsewhere.
pub(super) fn credential(before: &Sent, now: &Sent) -> Vec<String> {
    let mut messages = Vec::new();
    if let (Some((scheme, old)), Some((_, new))) = (&before.credential, &now.credential)
        && old != new
    {
        messages.push(format!("sends `{scheme}` {new} now, and not {old}"));
    }
    if let (Some(old), Some(new)) = (&before.tokens, &now.tokens)
        && old != new
    {
        messages.push(format!(
            "gets tokens from `{new}` now, and not from `{old}`"
        ));
    }
    messages
}

/// What is said of other statuses of success.
pub(super) fn successes(before: &BTreeSet<String>, now: &BTreeSet<String>) -> Option<String> {
    let is_told = before != now && !before.is_empty() && !now.is_empty();
    let list = |all: &BTreeSet<String>| Vec::from_iter(all.iter().map(String::as_str)).join(" or ");
    is_told.then(|| {
        format!(
            "succeeds with status {} now, and not {}",
            list(now),
            list(before)
        )
    })
}

/// What is said of repeats that the description has for an operation.
pub(super) fn repeats(before: Option<&String>, now: Option<&String>) -> Option<&'static str> {
    match (before, now) {
        (None, Some(_)) => Some("is repeated as the description says now"),
        (Some(_), None) => Some("is repeated as any other call now"),
        (Some(before), Some(now)) if before != now => Some("is repeated in another way now"),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

/// What is said of the random key by which the server knows a call that it got before.
pub(super) fn key(before: Option<&String>, now: Option<&String>) -> Option<String> {
    match (before, now) {
        (None, Some(now)) => Some(format!("sends a random key in the header `{now}` now")),
        (Some(before), None) => Some(format!(
            "no longer sends a random key in the header `{before}`"
        )),
        (Some(before), Some(now)) if before != now => Some(format!(
            "sends its random key in the header `{now}` now, and not in `{before}`"
        )),
        (Some(_), Some(_)) | (None, None) => None,
    }
}

/// What is said of a union that tells its variants apart by another member, or by other values of it.
pub(super) fn tags(before: &Tags, now: &Tags) -> Vec<String> {
    let member = match (&before.member, &now.member) {
        (None, None) => return Vec::new(),
        (Some(before), None) => format!("no longer tells its variants apart by `{before}`"),
        (None, Some(now)) => format!("tells its variants apart by `{now}` now"),
        (Some(before), Some(now)) if before != now => {
            format!("tells its variants apart by `{now}` now, and not by `{before}`")
        }
        (Some(_), Some(same)) => {
            let both = before.values.iter().filter_map(|(variant, before)| {
                let now = now.values.get(variant).filter(|now| *now != before)?;
                let (now, before) = (any(now), any(before));
                Some(format!(
                    "takes `{variant}` where `{same}` is {now} now, and not {before}"
                ))
            });
            return both.collect();
        }
    };
    vec![member]
}

/// What is said of fields and variants that are others on the wire.
pub(super) fn names<'n>(
    before: &'n BTreeMap<String, String>,
    now: &'n BTreeMap<String, String>,
) -> impl Iterator<Item = String> + 'n {
    before.iter().filter_map(|(name, before)| {
        let now = now.get(name).filter(|now| *now != before)?;
        Some(format!(
            "has `{name}` as `{now}` on the wire now, and not as `{before}`"
        ))
    })
}

/// `a` or `b`.
fn any(names: &BTreeSet<String>) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    names.join(" or ")
}
