//! What no crate can have, where every value is of the right kind.

use codegen::package;
use codegen::settings::{ClientHeader, CrateConfig};

use super::{HeaderPlaces, Place, Places};
use crate::failure::Failure;
use crate::license;

/// Why what a crate is given cannot be used: the first thing of it, where it stands.
pub(crate) fn unusable(config: &CrateConfig, places: &Places) -> Option<Failure> {
    let checks = [
        name(&config.name).map(|wrong| (wrong, &places.name)),
        out(&config.out).map(|wrong| (wrong, &places.out)),
        given(&config.version, version).map(|wrong| (wrong, &places.version)),
        given(&config.license, license::refused).map(|wrong| (wrong, &places.license)),
        given(&config.idempotency_key, key).map(|wrong| (wrong, &places.idempotency_key)),
        given(&config.environment.prefix, prefix).map(|wrong| (wrong, &places.prefix)),
    ];
    let own = checks.into_iter().flatten().next();
    let own = own.map(|(wrong, place)| failure(wrong, place.as_ref()));
    own.or_else(|| {
        let no_place = HeaderPlaces::default();
        let places = places.headers.iter().chain(std::iter::repeat(&no_place));
        let mut headers = config.headers.iter().zip(places);
        headers.find_map(|(one, places)| header(one, places))
    })
}

/// What is wrong, and what to do about it.
type Wrong = (String, String);

fn failure((message, help): Wrong, place: Option<&Place>) -> Failure {
    Failure::coded("config", message).help(help).at(place)
}

fn given(value: &Option<String>, check: fn(&str) -> Option<Wrong>) -> Option<Wrong> {
    value.as_deref().and_then(check)
}

fn name(name: &str) -> Option<Wrong> {
    let why = package::parse(name).err()?;
    let help = name_meant(name).map_or_else(
        || "correct its `name`".to_owned(),
        |meant| format!("call it `{meant}`"),
    );
    Some((format!("the name `{name}`: {why}"), help))
}

/// The package name that is nearest to one that is none. There is none for a URL, of which a part may be a password.
pub(crate) fn name_meant(name: &str) -> Option<String> {
    (!name.contains([':', '/', '@'])).then(|| package::from_stem(name))
}

fn out(out: &str) -> Option<Wrong> {
    let help = "name the folder of the crate; `.` is the one of this file";
    (out.trim().is_empty()).then(|| ("`out` is empty".to_owned(), help.to_owned()))
}

/// Whether it is a version of [semver](https://semver.org), as far as the generator can put it into a manifest.
fn version(version: &str) -> Option<Wrong> {
    let core = version.split(['-', '+']).next().unwrap_or_default();
    let numbers: Vec<&str> = core.split('.').collect();
    let is_number =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let help = "write three numbers, such as `1.0.0`, and anything behind `-` or `+`";
    (numbers.len() != 3 || !numbers.iter().all(is_number)).then(|| {
        let message = format!("`version = \"{version}\"` is no version that Cargo takes");
        (message, help.to_owned())
    })
}

fn key(key: &str) -> Option<Wrong> {
    no_token(key, || format!("`idempotency-key = \"{key}\"`"))
}

/// Whether shells take what begins so as the name of a variable.
fn prefix(prefix: &str) -> Option<Wrong> {
    let is_word = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let is_usable = prefix.chars().all(is_word)
        && prefix.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    (!is_usable).then(|| {
        let message = format!("`prefix = \"{prefix}\"`: no variable's name begins so");
        let help = "write letters, digits and `_`, and no digit in front, such as `PETSTORE`";
        (message, help.to_owned())
    })
}

fn header(header: &ClientHeader, places: &HeaderPlaces) -> Option<Failure> {
    let name = &header.name;
    if let Some(wrong) = no_token(name, || format!("the header `{name}`")) {
        return Some(failure(wrong, places.name.as_ref()));
    }
    let value = header.value.as_deref().unwrap_or_default();
    value
        .contains(|c: char| c.is_control() && c != '\t')
        .then(|| {
            let message = format!(
                "the value of the header `{name}` has line breaks or other control characters"
            );
            let wrong = (message, "write it in one line".to_owned());
            failure(wrong, places.value.as_ref())
        })
}

/// What is no token of [RFC 9110](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.2), which HTTP could carry as a
/// name.
fn no_token(name: &str, what: impl Fn() -> String) -> Option<Wrong> {
    let is_tchar = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c);
    let is_token = !name.is_empty() && name.chars().all(is_tchar);
    (!is_token).then(|| {
        let message = format!("{}: no header can be called so", what());
        (message, "a name has letters, digits and `-`".to_owned())
    })
}
