//! Passwords in URLs that are no server's: of an authorization server, of documentation. Everybody who has the
//! description can read them, and so would everybody who has what is made of it.

use serde_json::{Map, Value};

use super::address::without_user;
use super::{Linter, text};
use crate::grammar::{Kind, Part};
use crate::place::Place;

/// The fields of an object that are addresses.
fn fields(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Api => &["$self"],
        Kind::Info => &["termsOfService"],
        Kind::Contact | Kind::License | Kind::ExternalDocs => &["url"],
        Kind::OAuthFlow => &[
            "authorizationUrl",
            "deviceAuthorizationUrl",
            "refreshUrl",
            "tokenUrl",
        ],
        Kind::SecurityScheme => &["oauth2MetadataUrl", "openIdConnectUrl"],
        Kind::Swagger(Part::SecurityScheme) => &[
            "authorizationUrl",
            "openIdConnectUrl",
            "refreshUrl",
            "tokenUrl",
        ],
        _ => &[],
    }
}

/// Tells of each.
pub(super) fn passwords(
    linter: &mut Linter<'_>,
    kind: Kind,
    map: &Map<String, Value>,
    place: &Place<'_>,
) {
    for key in fields(kind) {
        if let Some((kept, what)) = text(map, key).and_then(without_user) {
            let text = format!(
                "the URL in `{key}` has {what} in it, which everybody who has the description can read; it is left out"
            );
            let help = format!("write `{kept}`");
            linter.warn("password-in-url", &place.key(key), text, help);
        }
    }
}

/// Takes each out.
pub(crate) fn without_passwords(kind: Kind, map: &mut Map<String, Value>) {
    for key in fields(kind) {
        if let Some((kept, _)) = text(map, key).and_then(without_user) {
            map.insert((*key).to_owned(), Value::String(kept));
        }
    }
}
