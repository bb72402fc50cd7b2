//! The grammar of RFC 8259, case by case, and compared with another reader.
//!
//! The names of the cases begin as in JSONTestSuite: `y_` must be read, `n_` must be refused, `i_` is
//! left open by the standard, and here stands what is done.

use proptest::prelude::*;
use runtime::json::{self, Decode, from_slice};
use serde_json::Value;

use super::union_types::any_json;

mod random;
mod texts;

/// Any document, decoded as nothing: what remains is the grammar.
#[derive(Debug)]
struct Anything;

impl Decode for Anything {
    fn decode(_: json::Node<'_>) -> Result<Self, json::Misfit> {
        Ok(Self)
    }
}

/// Whether it is JSON.
fn is_read(bytes: &[u8]) -> bool {
    match from_slice::<Anything>(bytes) {
        Ok(Anything) => true,
        Err(error) => {
            assert!(!error.is_json());
            assert_eq!(error.path(), "$");
            false
        }
    }
}

macro_rules! cases {
    ($($expected:ident { $($name:ident: $bytes:expr;)* })*) => {$($(
        #[test]
        fn $name() {
            let bytes: &[u8] = $bytes.as_ref();
            cases!($expected is_read(bytes), stringify!($name));
            // White space around it changes nothing, except in front of a byte order mark.
            if !bytes.starts_with("\u{feff}".as_bytes()) {
                let around = [b" \t\r\n".as_slice(), bytes, b" \t\r\n".as_slice()].concat();
                cases!($expected is_read(&around), stringify!($name));
            }
        }
    )*)*};
    (accepted $read:expr, $name:expr) => {
        assert!($read, "{}", $name)
    };
    (refused $read:expr, $name:expr) => {
        assert!(!$read, "{}", $name)
    };
}

cases! {
    accepted {
        y_array_empty: "[]";
        y_array_blank_inside: "[ \t\r\n]";
        y_array_blanks_around_elements: "[\n1\r,\t2 ]";
        y_array_ending_with_newline: "[\"a\"]\n";
        y_array_false: "[false]";
        y_array_heterogeneous: "[null, 1, \"1\", {}]";
        y_array_null: "[null]";
        y_array_of_empty_arrays: "[[],[[]]]";
        y_array_several_null: "[1,null,null,null,2]";
        y_array_empty_string: "[\"\"]";
        y_array_with_leading_space: " [1]";
        y_array_with_trailing_space: "[2] ";
        y_number_zero: "0";
        y_number_minus_zero: "[-0]";
        y_number_int: "[123]";
        y_number_negative_int: "[-123]";
        y_number_negative_one: "[-1]";
        y_number_zero_exponent: "[0e1]";
        y_number_zero_exponent_plus: "[0e+1]";
        y_number_int_exponent: "[20e1]";
        y_number_exponent_capital: "[1E22]";
        y_number_exponent_capital_minus: "[1E-2]";
        y_number_exponent_capital_plus: "[1E+2]";
        y_number_exponent_with_leading_zeros: "[1e-007]";
        y_number_fraction: "[123.456789]";
        y_number_fraction_exponent: "[123.456e78]";
        y_number_zero_fraction: "[0.5]";
        y_number_fraction_of_zeros: "[1.000]";
        y_number_close_to_zero: "[-0.000000000000000000000000000000000000000000000000000000000000000000000000000001]";
        y_number_after_space: "[ 4]";
        y_object_basic: r#"{"a":"b"}"#;
        y_object_empty: "{}";
        y_object_blank_inside: "{ \n}";
        y_object_blanks: "{\r\"a\"\t: \n1 ,\"b\" :2\n}";
        y_object_duplicated_key: r#"{"a":"b","a":"c"}"#;
        y_object_duplicated_key_and_value: r#"{"a":"b","a":"b"}"#;
        y_object_empty_key: r#"{"":0}"#;
        y_object_escaped_null_in_key: r#"{"a\u0000b":0}"#;
        y_object_extreme_numbers: r#"{"min":-1.0e+28,"max":1.0e+28}"#;
        y_object_long_strings: r#"{"x":[{"id":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"}],"id":"xxxxxxxxxxxxxxxxxxxxxxxx"}"#;
        y_object_nested: r#"{"a":{"b":{"c":[{}]}}}"#;
        y_object_string_unicode: r#"{"a":"\u041f\u043e"}"#;
        y_string_simple_escapes: r#"["\"\\\/\b\f\n\r\t"]"#;
        y_string_hex_lower: r#"["\u00ab"]"#;
        y_string_hex_upper: r#"["\u00AB"]"#;
        y_string_hex_mixed: r#"["\u0aBc"]"#;
        y_string_accepted_surrogate_pair: r#"["\uD801\udc37"]"#;
        y_string_two_surrogate_pairs: r#"["\ud83d\ude39\ud83d\udc8d"]"#;
        y_string_backslash_and_u_escaped: r#"["\\u0061"]"#;
        y_string_backslash_doublequotes: r#"["\""]"#;
        y_string_comment_like: r#"["a/*b*/c/*d//e"]"#;
        y_string_double_escape_a: r#"["\\a"]"#;
        y_string_escaped_control_character: r#"["\u0012"]"#;
        y_string_escaped_noncharacter: r#"["\uFFFF"]"#;
        y_string_escaped_null: r#"["\u0000"]"#;
        y_string_in_array_with_leading_space: r#"[ "a"]"#;
        y_string_noncharacter_u_ffff: "[\"\u{ffff}\"]";
        y_string_noncharacter_u_10ffff: "[\"\u{10ffff}\"]";
        y_string_del: "[\"\u{7f}\"]";
        y_string_space: "\" \"";
        y_string_utf8: "[\"€𝄞ä\"]";
        y_string_line_separators: "[\"\u{2028}\u{2029}\"]";
        y_string_zero_width: "[\"\u{200b}\u{feff}\"]";
        y_string_unescaped_slash: r#"["/"]"#;
        y_string_one_of_every_length_to_17: r#"["","1","12","123","1234","12345","123456","1234567","12345678","123456789","1234567890","12345678901","123456789012","1234567890123","12345678901234","123456789012345","1234567890123456","12345678901234567"]"#;
        y_structure_lonely_false: "false";
        y_structure_lonely_int: "42";
        y_structure_lonely_negative_real: "-0.1";
        y_structure_lonely_null: "null";
        y_structure_lonely_string: "\"asd\"";
        y_structure_lonely_true: "true";
        y_structure_string_empty: "\"\"";
        y_structure_trailing_newline: "[\"a\"]\n";
        y_structure_whitespace_array: " [] ";
    }

    refused {
        n_array_unclosed: "[1";
        n_array_1_true_without_comma: "[1 true]";
        n_array_two_strings_without_comma: r#"["a" "b"]"#;
        n_array_a_invalid_utf8: b"[a\xe5]";
        n_array_colon_instead_of_comma: "[\"\": 1]";
        n_array_comma_after_close: "[\"\"],";
        n_array_comma_and_number: "[,1]";
        n_array_double_comma: "[1,,2]";
        n_array_double_extra_comma: "[\"x\",,]";
        n_array_extra_close: "[\"x\"]]";
        n_array_extra_comma: "[\"\",]";
        n_array_incomplete: "[\"x\"";
        n_array_incomplete_invalid_value: "[x";
        n_array_inner_array_no_comma: "[3[4]]";
        n_array_invalid_utf8: b"[\xff]";
        n_array_items_separated_by_semicolon: "[1:2]";
        n_array_just_comma: "[,]";
        n_array_just_minus: "[-]";
        n_array_missing_value: "[   , \"\"]";
        n_array_newlines_unclosed: "[\"a\",\n4\n,1,";
        n_array_number_and_comma: "[1,]";
        n_array_spaces_vertical_tab_formfeed: "[\"\u{b}a\"\\f]";
        n_array_star_inside: "[*]";
        n_array_unclosed_trailing_comma: "[1,";
        n_array_closed_as_object: "[1}";
        n_array_closed_twice_in_object: r#"{"a":[1]]"#;
        n_incomplete_false: "[fals]";
        n_incomplete_null: "[nul]";
        n_incomplete_true: "[tru]";
        n_incomplete_false_at_the_end: "fals";
        n_multidigit_number_then_00: b"123\x00";
        n_number_plus_one: "[+1]";
        n_number_plus_plus: "[++1234]";
        n_number_minus_minus: "[--1]";
        n_number_minus_01: "[-01]";
        n_number_minus_1_dot_0_dot: "[-1.0.]";
        n_number_minus_2_dot: "[-2.]";
        n_number_minus_nan: "[-NaN]";
        n_number_minus_infinity: "[-Infinity]";
        n_number_minus_foo: "[-foo]";
        n_number_minus_space_1: "[- 1]";
        n_number_minus_only: "-";
        n_number_dot_minus_1: "[.-1]";
        n_number_dot_2e_minus_3: "[.2e-3]";
        n_number_0_1_2: "[0.1.2]";
        n_number_0_3e: "[0.3e]";
        n_number_0_3e_plus: "[0.3e+]";
        n_number_0_capital_e: "[0E]";
        n_number_0_capital_e_plus: "[0E+]";
        n_number_0_dot_e1: "[0.e1]";
        n_number_0_dot_at_the_end: "0.";
        n_number_0e: "[0e]";
        n_number_0e_at_the_end: "0e";
        n_number_0e_minus_at_the_end: "0e-";
        n_number_1_000: "[1 000.0]";
        n_number_1_0e: "[1.0e]";
        n_number_1_0e_minus: "[1.0e-]";
        n_number_1_0e_plus: "[1.0e+]";
        n_number_1ee2: "[1eE2]";
        n_number_2_dot_e3: "[2.e3]";
        n_number_2_dot_e_plus_3: "[2.e+3]";
        n_number_9_dot_e_plus: "[9.e+]";
        n_number_double_zero: "[00]";
        n_number_leading_zero: "[012]";
        n_number_negative_leading_zero: "[-012]";
        n_number_inf: "[Inf]";
        n_number_nan: "[NaN]";
        n_number_infinity: "[Infinity]";
        n_number_u_ff11_fullwidth_digit: "[\u{ff11}]";
        n_number_expression: "[1+2]";
        n_number_hex_1_digit: "[0x1]";
        n_number_hex_2_digits: "[0x42]";
        n_number_invalid_negative_real: "[-123.123foo]";
        n_number_invalid_utf8_in_bigger_int: b"[123\xe5]";
        n_number_invalid_utf8_in_exponent: b"[1e1\xe5]";
        n_number_invalid_utf8_in_int: b"[0\xe5]";
        n_number_real_without_fraction: "[1.]";
        n_number_starting_with_dot: "[.123]";
        n_number_underscore: "[1_000]";
        n_number_with_alpha: "[1.2a-3]";
        n_number_with_alpha_char: "[1.8011670033376514H-308]";
        n_number_then_letter: "1a";
        n_number_two_signs_in_exponent: "[1e+-2]";
        n_object_bad_value: r#"["x", truth]"#;
        n_object_bracket_key: "{[: \"x\"}";
        n_object_comma_instead_of_colon: r#"{"x", null}"#;
        n_object_double_colon: r#"{"x"::"b"}"#;
        n_object_emoji: "{🇨🇭}";
        n_object_garbage_at_end: r#"{"a":"a" 123}"#;
        n_object_key_with_single_quotes: "{key: 'value'}";
        n_object_invalid_utf8_key: b"{\"\xb9\":\"0\",}";
        n_object_missing_colon: r#"{"a" b}"#;
        n_object_missing_key: "{:\"b\"}";
        n_object_missing_semicolon: r#"{"a" "b"}"#;
        n_object_missing_value: r#"{"a":"#;
        n_object_missing_value_closed: r#"{"a":}"#;
        n_object_no_colon: r#"{"a""#;
        n_object_name_alone: r#"{"a"}"#;
        n_object_non_string_key: "{1:1}";
        n_object_null_key: "{null:1}";
        n_object_repeated_null_key: "{null:null,null:null}";
        n_object_several_trailing_commas: r#"{"id":0,,,,,}"#;
        n_object_single_quote: "{'a':0}";
        n_object_trailing_comma: r#"{"id":0,}"#;
        n_object_leading_comma: r#"{,"id":0}"#;
        n_object_lone_comma: "{,}";
        n_object_trailing_comment: r#"{"a":"b"}/**/"#;
        n_object_trailing_comment_open: r#"{"a":"b"}/**//"#;
        n_object_trailing_comment_slash: r#"{"a":"b"}//"#;
        n_object_two_commas_in_a_row: r#"{"a":"b",,"c":"d"}"#;
        n_object_unquoted_key: r#"{a: "b"}"#;
        n_object_unterminated_value: r#"{"a":"a"#;
        n_object_with_single_string: r#"{ "foo" : "bar", "a" }"#;
        n_object_with_trailing_garbage: r#"{"a":"b"}#"#;
        n_object_closed_as_array: r#"{"a":1]"#;
        n_single_space: " ";
        n_nothing: "";
        n_string_1_surrogate_then_escape: r#"["\uD800\"]"#;
        n_string_1_surrogate_then_escape_u: r#"["\uD800\u"]"#;
        n_string_1_surrogate_then_escape_u1: r#"["\uD800\u1"]"#;
        n_string_1_surrogate_then_escape_u1x: r#"["\uD800\u1x"]"#;
        n_string_accentuated_char_no_quotes: "[é]";
        n_string_backslash_00: b"[\"\\\x00\"]";
        n_string_escape_x: r#"["\x00"]"#;
        n_string_escaped_backslash_bad: r#"["\\\"]"#;
        n_string_escaped_ctrl_char_tab: "[\"\\\t\"]";
        n_string_escaped_emoji: "[\"\\🌀\"]";
        n_string_escape_a: r#"["\a"]"#;
        n_string_escape_capital_u: r#"["\U0061"]"#;
        n_string_escape_single_quote: r#"["\'"]"#;
        n_string_incomplete_escape: r#"["\"]"#;
        n_string_incomplete_escape_at_the_end: "\"\\";
        n_string_incomplete_escaped_character: r#"["\u00A"]"#;
        n_string_incomplete_surrogate: r#"["\uD834\uDd"]"#;
        n_string_incomplete_surrogate_escape_invalid: r#"["\uD800\uD800\x"]"#;
        n_string_invalid_utf8_in_escape: b"[\"\\u\xe5\"]";
        n_string_invalid_backslash_esc: r#"["\v"]"#;
        n_string_invalid_unicode_escape: r#"["\uqqqq"]"#;
        n_string_unicode_escape_with_sign: r#"["\u+061"]"#;
        n_string_invalid_utf8_after_escape: b"[\"\\\xe5\"]";
        n_string_leading_uescaped_thinspace: r#"[\u0020"asd"]"#;
        n_string_no_quotes_with_bad_escape: r"[\n]";
        n_string_single_doublequote: "\"";
        n_string_single_quote: "['single quote']";
        n_string_single_string_no_double_quotes: "abc";
        n_string_start_escape_unclosed: "[\"\\";
        n_string_unescaped_ctrl_char_null: b"[\"a\x00a\"]";
        n_string_unescaped_ctrl_char_1f: b"[\"a\x1fa\"]";
        n_string_unescaped_newline: "[\"new\nline\"]";
        n_string_unescaped_carriage_return: "[\"new\rline\"]";
        n_string_unescaped_tab: "[\"\t\"]";
        n_string_unescaped_tab_behind_eight_bytes: "[\"12345678\t\"]";
        n_string_unescaped_tab_before_a_high_byte: "[\"1234\tä67\"]";
        n_string_with_trailing_garbage: "\"\"x";
        n_string_utf8_cut_off: b"\"\xe2\x82\"";
        n_string_utf8_lone_continuation: b"\"\x81\"";
        n_string_utf8_overlong_2_bytes: b"\"\xc0\xaf\"";
        n_string_utf8_overlong_6_bytes: b"\"\xfc\x83\xbf\xbf\xbf\xbf\"";
        n_string_utf8_surrogate: b"\"\xed\xa0\x80\"";
        n_string_utf8_beyond_unicode: b"\"\xf4\xbf\xbf\xbf\"";
        n_string_latin_1: b"\"\xe9\"";
        n_string_utf16_le_with_bom: b"\xff\xfe[\x00\"\x00\xe9\x00\"\x00]\x00";
        n_string_utf16_be_no_bom: b"\x00[\x00\"\x00\xe9\x00\"\x00]";
        n_string_utf16_le_no_bom: b"[\x00\"\x00\xe9\x00\"\x00]\x00";
        n_structure_angle_bracket_dot: "<.>";
        n_structure_angle_bracket_null: "[<null>]";
        n_structure_array_trailing_garbage: "[1]x";
        n_structure_array_with_extra_array_close: "[1]]";
        n_structure_array_with_unclosed_string: "[\"asd]";
        n_structure_ascii_unicode_identifier: "a\u{e5}";
        n_structure_capitalized_true: "[True]";
        n_structure_capital_null: "NULL";
        n_structure_close_unopened_array: "1]";
        n_structure_comma_instead_of_closing_brace: r#"{"x": true,"#;
        n_structure_double_array: "[][]";
        n_structure_end_array: "]";
        n_structure_end_object: "}";
        n_structure_incomplete_utf8_bom: b"\xef\xbb{}";
        n_structure_lone_invalid_utf8: b"\xe5";
        n_structure_lone_open_bracket: "[";
        n_structure_lone_open_brace: "{";
        n_structure_null_byte_outside_string: b"[\x00]";
        n_structure_number_with_trailing_garbage: "2@";
        n_structure_object_followed_by_closing_object: "{}}";
        n_structure_object_unclosed_no_value: r#"{"":"#;
        n_structure_object_with_comment: r#"{"a":/*comment*/"b"}"#;
        n_structure_object_with_trailing_garbage: r#"{"a": true} "x""#;
        n_structure_open_array_apostrophe: "['";
        n_structure_open_array_comma: "[,";
        n_structure_open_array_object: "[{";
        n_structure_open_array_open_string: "[\"a";
        n_structure_open_array_string: "[\"a\"";
        n_structure_open_object: "{";
        n_structure_open_object_close_array: "{]";
        n_structure_open_object_comma: "{,";
        n_structure_open_object_open_array: "{[";
        n_structure_open_object_open_string: "{\"a";
        n_structure_open_object_string_with_apostrophes: "{'a'";
        n_structure_open_open: r#"["\{["\{["\{["\{"#;
        n_structure_single_eacute: b"\xe9";
        n_structure_single_star: "*";
        n_structure_trailing_hash: r#"{"a":"b"}#{}"#;
        n_structure_two_values: "1 2";
        n_structure_u_2060_word_joined: "[\u{2060}]";
        n_structure_uescaped_lf_before_string: r#"[\u000A""]"#;
        n_structure_unclosed_array: "[1";
        n_structure_unclosed_array_partial_null: "[ false, nul";
        n_structure_unclosed_array_unfinished_false: "[ true, fals";
        n_structure_unclosed_array_unfinished_true: "[ false, tru";
        n_structure_unclosed_object: r#"{"asd":"asd""#;
        n_structure_unicode_identifier: "å";
        n_structure_utf8_bom_no_data: "\u{feff}";
        n_structure_two_utf8_boms: "\u{feff}\u{feff}[]";
        n_structure_whitespace_formfeed: "[\u{c}]";
        n_structure_whitespace_vertical_tab: "[\u{b}]";
        n_structure_whitespace_no_break_space: "[\u{a0}]";
        n_structure_whitespace_next_line: "[\u{85}]";
        n_structure_word_too_long: "nulll";
        n_structure_word_then_word: "truefalse";
    }

    // The numbers are read when somebody asks for them, as what the type has; the grammar knows no
    // range.
    accepted {
        i_number_double_huge_neg_exponent: "[123.456e-789]";
        i_number_huge_exponent: "[0.4e00669999999999999999999999999999999999999999999999999999999999999999999999969999999006]";
        i_number_neg_int_huge_exponent: "[-1e+9999]";
        i_number_pos_double_huge_exponent: "[1.5e+9999]";
        i_number_real_neg_overflow: "[-123123e100000]";
        i_number_real_underflow: "[123e-10000000]";
        i_number_too_big_neg_int: "[-123123123123123123123123123123]";
        i_number_too_big_pos_int: "[100000000000000000000]";
        i_number_very_big_negative_int: "[-237462374673276894279832749832423479823246327846]";
    }

    // A text of half a character is refused when somebody asks for it as a text.
    accepted {
        i_object_key_lone_2nd_surrogate: r#"{"\uDFAA":0}"#;
        i_string_1st_surrogate_but_2nd_missing: r#"["\uDADA"]"#;
        i_string_1st_valid_surrogate_2nd_invalid: r#"["\uD888\u1234"]"#;
        i_string_incomplete_surrogate_and_escape_valid: r#"["\uD800\n"]"#;
        i_string_incomplete_surrogate_pair: r#"["\uDd1ea"]"#;
        i_string_incomplete_surrogates_escape_valid: r#"["\uD800\uD800\n"]"#;
        i_string_invalid_lonely_surrogate: r#"["\ud800"]"#;
        i_string_invalid_surrogate: r#"["\ud800abc"]"#;
        i_string_inverted_surrogates: r#"["\uDd1e\uD834"]"#;
        i_string_lone_second_surrogate: r#"["\uDFAA"]"#;
    }

    // RFC 8259, section 8.1, lets a reader skip a byte order mark.
    accepted {
        i_structure_utf8_bom_empty_object: "\u{feff}{}";
    }
}

#[test]
fn i_structure_500_nested_arrays() {
    assert!(is_read(("[".repeat(500) + &"]".repeat(500)).as_bytes()));
}

#[test]
fn i_structure_1_000_000_nested() {
    let depth = 1_000_000;
    assert!(is_read(("[".repeat(depth) + &"]".repeat(depth)).as_bytes()));
    assert!(is_read(
        (r#"{"":"#.repeat(depth) + "0" + &"}".repeat(depth)).as_bytes()
    ));
    let both = r#"[{"":"#.repeat(depth / 2) + "0" + &"}]".repeat(depth / 2);
    assert!(is_read(both.as_bytes()));
}

#[test]
fn n_structure_1_000_000_open() {
    for open in ["[", r#"[{"":"#, "{\"\":"] {
        assert!(!is_read(open.repeat(1_000_000).as_bytes()));
    }
    // One is closed as the other, as deep as it gets.
    let wrong = "[".repeat(1_000_000) + "}" + &"]".repeat(999_999);
    assert!(!is_read(wrong.as_bytes()));
}

/// Every byte by itself, at every place of eight, inside of a string and outside.
#[test]
fn every_byte_in_a_string() {
    for byte in 0..=255_u8 {
        for before in 0..17 {
            let mut bytes = vec![b'"'];
            bytes.extend(vec![b'a'; before]);
            bytes.push(byte);
            bytes.extend(b"aaaaaaaaa\"");
            let expected = matches!(byte, 0x20..0x80) && !matches!(byte, b'"' | b'\\');
            assert_eq!(is_read(&bytes), expected, "{byte:#x} behind {before}");
        }
    }
}

#[test]
fn every_byte_alone_and_between_others() {
    for byte in 0..=255_u8 {
        assert_eq!(is_read(&[byte]), byte.is_ascii_digit(), "{byte:#x}");
        let is_blank = matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
        assert_eq!(
            is_read(&[b'[', byte, b']']),
            is_blank || byte.is_ascii_digit()
        );
        assert_eq!(is_read(&[b'1', byte]), is_blank || byte.is_ascii_digit());
        // In the place of the comma, and of the colon.
        let comma = [b"[[]".as_slice(), &[byte], b"[]]"].concat();
        assert_eq!(is_read(&comma), byte == b',');
        let colon = [b"{\"\"".as_slice(), &[byte], b"[]}"].concat();
        assert_eq!(is_read(&colon), byte == b':');
        // Behind a backslash.
        let escape = [b"\"\\".as_slice(), &[byte], b"0000\""].concat();
        assert_eq!(
            is_read(&escape),
            b"\"\\/bfnrtu".contains(&byte),
            "{byte:#x}"
        );
    }
}

/// Every beginning of a document is too short, and tells it.
#[test]
fn every_beginning_ends_too_early() {
    let json = r#"{"a":[null,true,false,-1.5e+3,"\u00e4\n"],"b":{"":{}}}"#;
    for end in 1..json.len() {
        let error = from_slice::<Anything>(&json.as_bytes()[..end]).unwrap_err();
        assert_eq!(
            (error.message(), error.line(), error.column()),
            ("not JSON: the document ends too early", 1, end + 1)
        );
    }
    assert!(is_read(json.as_bytes()));
}
