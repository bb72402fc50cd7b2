//! What an operation is called: its id without what its tag, its method and its path say already.
//! Looks at the operation and its tag alone.

use super::words::{Case, identifier};
use crate::api::Operation;

/// The id without its tag in front and its method and path behind, or method and path without what says nothing;
/// `None` where nothing is to be taken away.
pub(super) fn short(operation: &Operation, tag: Option<&str>) -> Option<String> {
    let tag = tag.map(words).unwrap_or_default();
    let Some(id) = &operation.operation_id else {
        return short_path(operation, &tag);
    };
    let id = id.as_str();
    let whole = words(id);
    let mut rest = words(without_generated_tail(id, operation.method.as_str()));
    let before = rest.clone();
    take_path(&mut rest, operation);
    // A function that is called as its tag keeps its name, `health_health_get`; of `SystemPingHead`, which a person
    // wrote, the tag alone were left.
    if rest == tag && id.contains(char::is_uppercase) {
        rest = before;
    }
    take_front(&mut rest, &tag);
    let says_nothing = rest.iter().all(|word| is_version(word));
    let starts_with_digit = rest
        .first()
        .is_none_or(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    if rest == whole || says_nothing || starts_with_digit {
        return None;
    }
    Some(rest.join(" "))
}

/// Method and path without `api` and a version in front, and without the tag behind those.
fn short_path(operation: &Operation, tag: &[String]) -> Option<String> {
    let path = operation.path.text.replace('{', " by ").replace('}', " ");
    let whole = words(&path);
    let said = whole
        .iter()
        .position(|word| word != "api" && !is_version(word));
    let mut rest = whole[said?..].to_vec();
    // A method alone would be a name, but none that says anything.
    let is_tag = !tag.is_empty() && rest.len() > tag.len() && is_same(&rest[..tag.len()], tag);
    if is_tag {
        rest.drain(..tag.len());
    }
    if rest == whole {
        return None;
    }
    rest.insert(0, operation.method.as_str().to_ascii_lowercase());
    Some(rest.join(" "))
}

/// The id without what frameworks write behind the name of a function, for the names of its types, which stand
/// beside those of other tags; `None` where there is nothing of that.
pub(super) fn without_tail(operation: &Operation) -> Option<String> {
    let id = operation.operation_id.as_ref()?.as_str();
    let using = format!("Using{}", operation.method.as_str().to_ascii_uppercase());
    // The number behind it tells operations of one name apart, and types as well.
    let (name, number) = match id.rsplit_once(&using) {
        Some((name, number)) if number.bytes().all(|c| c == b'_' || c.is_ascii_digit()) => {
            (name, number)
        }
        _ => (id, ""),
    };
    let mut rest = words(name);
    take_path(&mut rest, operation);
    let number = number.trim_start_matches('_');
    rest.extend((!number.is_empty()).then(|| number.to_owned()));
    (!rest.is_empty() && rest.len() < words(id).len()).then(|| rest.join(" "))
}

fn words(text: &str) -> Vec<String> {
    let snake = identifier(text, Case::Snake);
    let words = snake.split('_').filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// `v1`, which says nothing of what an operation does.
fn is_version(word: &str) -> bool {
    let number = word.strip_prefix('v');
    number.is_some_and(|number| !number.is_empty() && number.bytes().all(|c| c.is_ascii_digit()))
}

/// Without what Spring writes behind the name of a method: `UsingGET`, and `_1` where two methods of
/// different classes have one name.
fn without_generated_tail<'t>(id: &'t str, method: &str) -> &'t str {
    let (name, number) = match id.rsplit_once('_') {
        Some((name, number)) if number.bytes().all(|c| c.is_ascii_digit()) => (name, Some(number)),
        _ => (id, None),
    };
    let using = name.strip_suffix(&method.to_ascii_uppercase());
    if let Some(name) = using.and_then(|name| name.strip_suffix("Using")) {
        return name;
    }
    // `findAll_1`; a number behind a name with other marks in it was written by a person, and so was a large one.
    let is_plain = number.is_some_and(|number| (1..=2).contains(&number.len()))
        && name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(char::is_alphanumeric);
    if is_plain { name } else { id }
}

/// Takes away method and path, as FastAPI writes them behind the name of a function:
/// `upload_v1_files_post`.
fn take_path(rest: &mut Vec<String>, operation: &Operation) {
    let method = operation.method.as_str().to_ascii_lowercase();
    let id = operation.operation_id.as_ref().map_or("", |id| id.as_str());
    let path = match operation.path.text.as_str() {
        // Of the root only the underscores are left: `read_root__get`.
        "/" if id.ends_with(&format!("__{method}")) => Vec::new(),
        "/" | "" => return,
        path => words(&path.replace(['{', '}'], " ")),
    };
    // The other way round they are what the function is called: `CatsController_getCats`.
    let tail: Vec<&String> = path.iter().chain([&method]).collect();
    let left = rest.len().saturating_sub(tail.len());
    if left > 0 && rest[left..].iter().eq(tail) {
        rest.truncate(left);
    }
}

/// Takes away the tag, and the class that `NestJS` writes in front of the name of a method:
/// `CatsController_findAll`.
fn take_front(rest: &mut Vec<String>, tag: &[String]) {
    let class = rest.iter().position(|word| word == "controller");
    if let Some(class) =
        class.filter(|class| class + 1 < rest.len() && is_same(&rest[..*class], tag))
    {
        rest.drain(..=class);
    } else if !tag.is_empty() && rest.len() > tag.len() && is_same(&rest[..tag.len()], tag) {
        rest.drain(..tag.len());
    }
}

/// Whether two names are the same but for the plural.
fn is_same(one: &[String], other: &[String]) -> bool {
    let plain = |words: &[String]| singular(&words.concat());
    plain(one) == plain(other)
}

/// One of what an English word says several of.
fn singular(word: &str) -> String {
    const ENDS: &[&str] = &["ss", "x", "sh", "ch", "z"];
    let without = |end| word.strip_suffix(end);
    if let Some(stem) = without("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    if let Some(stem) = without("es").filter(|stem| ENDS.iter().any(|end| stem.ends_with(end))) {
        return stem.to_owned();
    }
    match without("s") {
        Some(stem) if !stem.ends_with('s') => stem.to_owned(),
        _ => word.to_owned(),
    }
}
