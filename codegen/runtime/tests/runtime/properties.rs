//! Properties over random input.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use runtime::param::Param;
use runtime::percent::{encode, encode_allow_reserved};
use runtime::redact::Redactor;
use runtime::request::Request;
use runtime::server;
use runtime::style::{self, PathStyle, QueryStyle};

use super::api::POST_THING;

fn decode(text: &str) -> Vec<u8> {
    percent_decode_str(text).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn encoding_reads_back(text in any::<String>()) {
        let encoded = encode(&text);
        prop_assert_eq!(decode(&encoded), text.as_bytes());
        prop_assert!(encoded.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._~%".contains(&byte)));
    }

    #[test]
    fn forms_read_back(members in prop::collection::vec((any::<String>(), any::<String>()), 0..5)) {
        let members: BTreeMap<_, _> = members.into_iter().collect();
        let mut request = Request::new(&POST_THING);
        request.form("application/x-www-form-urlencoded", &members, &[]);
        let form = request.content().unwrap().1.as_bytes().unwrap();
        let back: BTreeMap<_, _> = url::form_urlencoded::parse(form).into_owned().collect();
        prop_assert_eq!(back, members);
    }

    #[test]
    fn encoding_with_reserved_characters_stays_in_its_place(text in any::<String>()) {
        let encoded = encode_allow_reserved(&text);
        prop_assert!(encoded.bytes().all(|byte| byte.is_ascii_graphic() && !b"#[]&+\"<>".contains(&byte)));
        // A triplet of the text's own reads back as its byte.
        if !text.contains('%') {
            prop_assert_eq!(decode(&encoded), text.as_bytes());
        }
    }

    #[test]
    fn lists_read_back(list in prop::collection::vec(any::<String>(), 1..5)) {
        let param = Param::of(&list).unwrap();
        let pairs = style::query("a", QueryStyle::FORM.explode(false), &param);
        let back: Vec<_> = pairs[0].strip_prefix("a=").unwrap().split(',').map(decode).collect();
        prop_assert_eq!(back, list.iter().map(|text| text.as_bytes().to_vec()).collect::<Vec<_>>());
    }

    /// Whatever the arguments are, the request goes where the operation says.
    #[test]
    fn urls_keep_their_shape(id in any::<String>(), value in any::<String>()) {
        let Ok(id) = style::path("id", PathStyle::SIMPLE, &Param::of(&id).unwrap()) else { return Ok(()) };
        let query = style::query("q", QueryStyle::FORM, &Param::of(&value).unwrap()).join("&");
        let base = server::base("http://127.0.0.1:1/base").unwrap();
        let url = server::join(&base, &format!("/a/{id}/b"), &query);
        prop_assert_eq!(url.path(), format!("/base/a/{id}/b"));
        prop_assert_eq!(url.query_pairs().collect::<Vec<_>>(), [("q".into(), value.as_str().into())]);
        prop_assert_eq!(url.origin(), base.origin());
    }

    /// What is put onto a base is what the whole text would be.
    #[test]
    fn urls_are_as_if_parsed(
        root in "(http|https)://[a-z]{1,5}(:80|:81|:443)?(/[a-zA-Z.%20 é]{0,5}){0,3}",
        path in "[/a-zé.%20 \\\\?#&=|'\"<>]{0,20}",
        query in "[a-zé%20 &=|'\"<>+]{0,20}",
    ) {
        let Ok(base) = server::base(&root) else { return Ok(()) };
        let before = path.split('#').next().unwrap();
        let (before, own) = before.split_once('?').unwrap_or((before, ""));
        let slash = if before.starts_with('/') || before.is_empty() { "" } else { "/" };
        let pairs: Vec<_> = [own, &query].into_iter().filter(|part| !part.is_empty()).collect();
        let mut text = format!("{}{slash}{before}", base.as_str().trim_end_matches('/'));
        if !pairs.is_empty() {
            text = format!("{text}?{}", pairs.join("&"));
        }
        let whole = url::Url::parse(&text).unwrap();
        let joined = server::join(&base, &path, &query);
        // A query of nothing but white space is none.
        let end = |url: &url::Url| url.as_str().trim_end_matches('?').to_owned();
        prop_assert_eq!(end(&joined), end(&whole));
    }

    #[test]
    fn no_secret_survives(before in ".{0,40}", secret in "[^*]{4,20}", after in any::<String>(), limit in 0..80_usize) {
        let mut redactor = Redactor::default();
        redactor.add(secret.as_str().into());
        // White space around it is not a part of it.
        let secret = secret.trim();
        prop_assume!(secret.chars().count() >= 4);
        for text in [format!("{before}{secret}{after}"), format!("{before}{}{after}", encode(secret))] {
            prop_assert!(!redactor.scrub(&text).contains(secret));
            prop_assert!(redactor.finds(&text));
            let (excerpt, whole) = redactor.excerpt(&text, limit);
            prop_assert!(!excerpt.contains(secret));
            prop_assert!(!whole || limit >= redactor.scrub(&text).chars().count());
        }
    }

    #[test]
    fn numbers_are_written_as_serde_has_them(whole in any::<u64>(), cut in 0..64_u32, part in any::<f64>()) {
        let whole = whole >> cut;
        prop_assert_eq!(runtime::json::to_string(&whole).unwrap(), whole.to_string());
        let negative = -i64::try_from(whole >> 1).unwrap();
        prop_assert_eq!(runtime::json::to_string(&negative).unwrap(), negative.to_string());
        if part.is_finite() && part.fract() != 0.0 {
            prop_assert_eq!(runtime::json::to_string(&part).unwrap(), serde_json::to_string(&part).unwrap());
        }
    }

    #[test]
    fn texts_are_written_as_serde_has_them(text in any::<String>()) {
        prop_assert_eq!(runtime::json::to_string(&text).unwrap(), serde_json::to_string(&text).unwrap());
        let members = BTreeMap::from([(text, 1_u32)]);
        prop_assert_eq!(runtime::json::to_string(&members).unwrap(), serde_json::to_string(&members).unwrap());
    }

    #[test]
    fn decoding_never_panics(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let _ = runtime::json::from_slice::<super::api::Thing>(text.as_bytes());
        let _ = runtime::json::from_slice::<super::api::Thing>(&bytes);
    }
}

/// One character to escape, at every place of texts of every length.
#[test]
fn what_has_to_be_escaped_is_found_wherever_it_stands() {
    for length in 1..40 {
        for at in 0..length {
            for byte in (0..0x30).chain([b'\\', 0x7f, b'\\' - 1, b'\\' + 1]) {
                let mut text = "x".repeat(length).into_bytes();
                text[at] = byte;
                let text = String::from_utf8(text).unwrap();
                let written = runtime::json::to_string(&text).unwrap();
                assert_eq!(written, serde_json::to_string(&text).unwrap());
            }
        }
    }
}
