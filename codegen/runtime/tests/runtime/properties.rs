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
    fn decoding_never_panics(text in any::<String>(), bytes in any::<Vec<u8>>()) {
        let _ = runtime::json::from_slice::<super::api::Thing>(text.as_bytes());
        let _ = runtime::json::from_slice::<super::api::Thing>(&bytes);
    }
}
