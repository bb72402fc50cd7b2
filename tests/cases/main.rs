//! What is generated for each case, as one crate that holds the runtime once, and what its types
//! make of real JSON: `<case>/checks.rs`.
//!
//! The list of modules is written by the test `cases::every_case_is_compiled`.

mod instances;
pub mod runtime;
#[path = "../tests/it/support/server.rs"]
mod server;
mod support;
mod wire;

/// See `additional_properties/openapi.yaml`.
pub mod additional_properties {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `all_of/openapi.yaml`.
pub mod all_of {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `all_of_conflict/openapi.yaml`.
pub mod all_of_conflict {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `all_of_lists/openapi.yaml`.
pub mod all_of_lists {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `all_of_nested_union/openapi.yaml`.
pub mod all_of_nested_union {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `answers_by_media_type/openapi.yaml`.
pub mod answers_by_media_type {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `any_of/openapi.yaml`.
pub mod any_of {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `bodies/openapi.yaml`.
pub mod bodies {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `boolean_enum/openapi.yaml`.
pub mod boolean_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `boolean_schemas/openapi.yaml`.
pub mod boolean_schemas {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `const_values/openapi.yaml`.
pub mod const_values {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `default_values/openapi.yaml`.
pub mod default_values {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `defs/openapi.yaml`.
pub mod defs {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `deprecated/openapi.yaml`.
pub mod deprecated {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `discriminator_by_const/openapi.yaml`.
pub mod discriminator_by_const {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `discriminator_implicit/openapi.yaml`.
pub mod discriminator_implicit {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `discriminator_inherited/openapi.yaml`.
pub mod discriminator_inherited {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `discriminator_mapped/openapi.yaml`.
pub mod discriminator_mapped {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `empty_object/openapi.yaml`.
pub mod empty_object {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `enum_of_constants/openapi.yaml`.
pub mod enum_of_constants {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `event_schemas/openapi.yaml`.
pub mod event_schemas {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `formats/openapi.yaml`.
pub mod formats {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `hierarchies/openapi.yaml`.
pub mod hierarchies {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `hostile_enum/openapi.yaml`.
pub mod hostile_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `inner_files/openapi.yaml`.
pub mod inner_files {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `integer_enum/openapi.yaml`.
pub mod integer_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `large_field/openapi.yaml`.
pub mod large_field {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `large_variant/openapi.yaml`.
pub mod large_variant {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `lenient/openapi.yaml`.
pub mod lenient {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `list/openapi.yaml`.
pub mod list {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `listed_tags/openapi.yaml`.
pub mod listed_tags {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `loans/openapi.yaml`.
pub mod loans {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `map/openapi.yaml`.
pub mod map {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `merge_patch/openapi.yaml`.
pub mod merge_patch {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `mixed_enum/openapi.yaml`.
pub mod mixed_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `multi_file/openapi.yaml`.
pub mod multi_file {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `multipart_by_reference/openapi.yaml`.
pub mod multipart_by_reference {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `mutual_recursion/openapi.yaml`.
pub mod mutual_recursion {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `names/openapi.yaml`.
pub mod names {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `nested_inline/openapi.yaml`.
pub mod nested_inline {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `nested_lists/openapi.yaml`.
pub mod nested_lists {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `nullable_enum/openapi.yaml`.
pub mod nullable_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `open_enum/openapi.yaml`.
pub mod open_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `optional_and_nullable/openapi.yaml`.
pub mod optional_and_nullable {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `pages/openapi.yaml`.
pub mod pages {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `parameters/openapi.yaml`.
pub mod parameters {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `pattern_properties/openapi.yaml`.
pub mod pattern_properties {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `random/openapi.yaml`.
pub mod random {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `read_only_write_only/openapi.yaml`.
pub mod read_only_write_only {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `received_optional/openapi.yaml`.
pub mod received_optional {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `recursion/openapi.yaml`.
pub mod recursion {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `reference_siblings/openapi.yaml`.
pub mod reference_siblings {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `repeats/openapi.yaml`.
pub mod repeats {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `required_undescribed/openapi.yaml`.
pub mod required_undescribed {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `responses/openapi.yaml`.
pub mod responses {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `said_beside/openapi.yaml`.
pub mod said_beside {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `said_names/openapi.yaml`.
pub mod said_names {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `sensitive/openapi.yaml`.
pub mod sensitive {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `setters/openapi.yaml`.
pub mod setters {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `shared_components/openapi.yaml`.
pub mod shared_components {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `shared_places/openapi.yaml`.
pub mod shared_places {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `string_enum/openapi.yaml`.
pub mod string_enum {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `struct_fields/openapi.yaml`.
pub mod struct_fields {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `swagger_2/openapi.yaml`.
pub mod swagger_2 {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `tuple/openapi.yaml`.
pub mod tuple {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `type_arrays/openapi.yaml`.
pub mod type_arrays {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_by_keys/openapi.yaml`.
pub mod union_by_keys {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_by_kind/openapi.yaml`.
pub mod union_by_kind {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_decided/openapi.yaml`.
pub mod union_decided {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_default_mapping/openapi.yaml`.
pub mod union_default_mapping {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_in_order/openapi.yaml`.
pub mod union_in_order {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_nullable/openapi.yaml`.
pub mod union_nullable {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_nullable_31/openapi.yaml`.
pub mod union_nullable_31 {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_of_lists/openapi.yaml`.
pub mod union_of_lists {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_of_unions/openapi.yaml`.
pub mod union_of_unions {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_tags_aside/openapi.yaml`.
pub mod union_tags_aside {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `union_with_map/openapi.yaml`.
pub mod union_with_map {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `webhooks/openapi.yaml`.
pub mod webhooks {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `webhooks_30/openapi.yaml`.
pub mod webhooks_30 {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_bodies/openapi.yaml`.
pub mod wire_bodies {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_parameters/openapi.yaml`.
pub mod wire_parameters {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_responses/openapi.yaml`.
pub mod wire_responses {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_security/openapi.yaml`.
pub mod wire_security {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_servers/openapi.yaml`.
pub mod wire_servers {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_servers_relative/openapi.yaml`.
pub mod wire_servers_relative {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wire_shape/openapi.yaml`.
pub mod wire_shape {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `wrapped_alternatives/openapi.yaml`.
pub mod wrapped_alternatives {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}

/// See `xml_maps/openapi.yaml`.
pub mod xml_maps {
    #[rustfmt::skip]
    pub mod expected;
    mod checks;
}
