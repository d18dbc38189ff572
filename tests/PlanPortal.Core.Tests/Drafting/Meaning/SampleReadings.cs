namespace PlanPortal.Core.Tests.Drafting.Meaning;

/// <summary>The keys of the samples, one line for each thing read; see <see cref="SampleMeanings"/> for their form.</summary>
internal static class SampleReadings
{
    public static IReadOnlyList<(string Name, string[] Expected)> Bases { get; } =
    [
        ("01-city-table",
        [
            "Luật 2025-06-16",
            "33/2024/QH15",
            "118/2025/NĐ-CP 2025-06-09",
            "812/BNV-CCHC 2026-01-05",
            "90/TTr-SNV 2026-02-02",
        ]),
        ("02-school-labels",
        [
            "15/KH-UBND 2026-08-20",
        ]),
        ("03-ministry-sentences",
        [
            "Luật 2013-06-19",
            "Luật 2020-06-17",
            "379/QĐ-TTg 2021-03-17",
            "42-CT/TW 2020-03-24",
        ]),
        ("04-markdown-ward",
        [
            "33/KH-UBND 2026-01-14",
        ]),
        ("05-appendix-tasks",
        [
            "12-NQ/ĐU 2026-01-10",
            "08/KH-UBND 2026-01-05",
        ]),
        ("06-party",
        [
            "12-HD/BTGTU 2026-03-01",
            "20-CTr/ĐU 2026-03-05",
        ]),
        ("07-hard-lines",
        [
            "77/KH-UBND 2026-02-02",
        ]),
        ("08-sub-heading-leads",
        [
            "15/QĐ-UBND 2026-01-06",
            "16/QĐ-UBND 2026-01-07",
        ]),
        ("09-letters-two-row-head",
        [
            "12/KH-UBND 2026-01-05",
            "55/SYT-DS 2026-01-10",
            "05/HDLN-SYT-STC 2026-01-12",
        ]),
        ("10-rural",
        [
            "263/QĐ-TTg 2022-02-22",
            "318/QĐ-TTg 2022-03-08",
            "15/NQ-HĐND 2025-12-20",
        ]),
    ];

    public static IReadOnlyList<(string Name, string[] Expected)> Targets { get; } =
    [
        ("01-city-table",
        [
            "I.1 > 92 % 2026",
            "I.2 >= 85 % -",
            "I.2 range 10..15 % -",
            "I.2 <= 20 phút -",
            "I.2 = 1250.5 triệu đồng -",
            "I.2 = 19 phường -",
        ]),
        ("02-school-labels", []),
        ("03-ministry-sentences",
        [
            "I.1 >= 60 % 2028",
            "I.1 >= 95 % 2030",
            "I.2 ~ 120 trạm 2030",
            "I.3  -  2030",
        ]),
        ("04-markdown-ward",
        [
            "II = 95 % 2026",
            "II >= 2 điểm 2026",
            "II  -  2026",
        ]),
        ("05-appendix-tasks",
        [
            "I > 15000 lượt khách -",
            "I = 2.5 tỷ đồng -",
        ]),
        ("06-party",
        [
            "I = 100 % -",
            "I < 2 % -",
        ]),
        ("07-hard-lines",
        [
            "I.1.a range 80..90 % 2026",
            "I.1.b  -  2026",
        ]),
        ("08-sub-heading-leads",
        [
            "I = 10 mô hình 2027,2028",
        ]),
        ("09-letters-two-row-head",
        [
            "A.I.2 = 0.2 ‰ -",
            "A.I.2 >= 75 % 2026",
            "A.I.2 > 90 % 2030",
            "A.I.2 = 450 người -",
            "PL02 = 75 % 2026",
        ]),
        ("10-rural",
        [
            "I.2.1 = 5.2 km -",
            "I.2.2 = 55 triệu đồng/người/năm -",
            "I.2.3 < 3 % -",
        ]),
    ];

    public static IReadOnlyList<(string Name, string[] Expected)> Tasks { get; } =
    [
        ("01-city-table",
        [
            "II.1 Rà soát văn bản | Sở Tư pháp | Sở Nội vụ; Văn phòng UBND thành phố | by_quarter 2026-06-30",
            "II.2 Công bố thủ tục | Sở Tư pháp | Các sở, ngành | ongoing",
        ]),
        ("02-school-labels",
        [
            "II.1 Trưng bày sách | Bộ phận Thư viện | Giáo viên chủ nhiệm | on_date 2026-10-15",
            "II.2 Thi kể chuyện theo sách | Tổ khối 4, 5 | Đoàn Thanh niên xã | by_month 2026-11-30",
        ]),
        ("03-ministry-sentences",
        [
            "II.1 Hoàn thiện thể chế | Cục Thủy lợi | Vụ Pháp chế |",
            "II.2.a Lắp đặt trạm đo mưa tự động | Cục Đê điều | Viện Quy hoạch | range 2027-12-31",
        ]),
        ("04-markdown-ward",
        [
            "III.1 Trang bị thùng rác | Phòng Kinh tế, Hạ tầng và Đô thị |  | by_quarter 2026-06-30",
            "III.2 Ra quân tổng vệ sinh | Văn phòng HĐND và UBND phường | Đoàn Thanh niên; Hội Phụ nữ phường | monthly",
        ]),
        ("05-appendix-tasks",
        [
            "PL.1 Mở lớp hướng dẫn viên | Phòng Văn hóa - Xã hội xã | Hội Nông dân xã | on_date 2026-06-30",
            "PL.2 Dựng biển chỉ đường | Phòng Kinh tế xã |  | by_half_year 2026-12-31",
        ]),
        ("06-party", []),
        ("07-hard-lines", []),
        ("08-sub-heading-leads",
        [
            "II.1 Số hóa hồ sơ | Phòng Kinh tế xã | Các thôn |",
            "II.2 Tập huấn kỹ năng số | Trung tâm Phục vụ hành chính công xã |  | as_directed",
        ]),
        ("09-letters-two-row-head",
        [
            "A.II.1 Truyền thông dân số | Trạm Y tế xã | Phòng Văn hóa - Xã hội |",
            "A.II.2 Tổ chức chiến dịch đợt 1 | Trạm Y tế xã |  | by_month 2026-04-30",
            "A.II.2 Tổ chức chiến dịch đợt 2 | Trạm Y tế xã |  | by_month 2026-09-30",
            "PL01.1 Phát thanh | Phòng Văn hóa - Xã hội | Các thôn | monthly",
            "PL01.2 In tờ rơi | Trạm Y tế |  | by_quarter 2026-06-30",
        ]),
        ("10-rural",
        [
            "II.1 Công tác tuyên truyền | Phòng Văn hóa - Xã hội | Mặt trận Tổ quốc xã và các đoàn thể | ongoing",
            "II.2 Làm đường giao thông | Phòng Kinh tế | các thôn | by_quarter 2026-09-30",
        ]),
    ];

    public static IReadOnlyList<(string Name, string[] Expected)> Duties { get; } =
    [
        ("01-city-table",
        [
            "III.1 Sở Nội vụ 2",
            "III.2 Ủy ban MTTQ Việt Nam thành phố 1 requested",
        ]),
        ("02-school-labels",
        [
            "III Ban Giám hiệu 1",
            "III Giáo viên chủ nhiệm 2",
        ]),
        ("03-ministry-sentences",
        [
            "IV.1 Cục Đê điều 1",
            "IV.2 Vụ Kế hoạch 1",
        ]),
        ("04-markdown-ward",
        [
            "IV.1.1 Phòng Kinh tế, Hạ tầng và Đô thị 2",
            "IV.1.2 Công an phường 1",
            "IV.2 Mặt trận Tổ quốc phường 1 requested",
        ]),
        ("05-appendix-tasks",
        [
            "II Phòng Văn hóa - Xã hội xã 1",
            "II Các thôn 1",
        ]),
        ("06-party",
        [
            "II.1 Bí thư chi bộ 1",
            "II.2 Tổ đảng số 1 2",
        ]),
        ("07-hard-lines",
        [
            "II.1 Phòng Kinh tế xã 1",
            "II.2 Trưởng các thôn 2",
        ]),
        ("08-sub-heading-leads",
        [
            "III Phòng Kinh tế xã 1",
            "III Phòng Văn hóa - Xã hội xã 1",
        ]),
        ("09-letters-two-row-head",
        [
            "C.1 Trạm Y tế xã (cơ quan thường trực) 2",
            "C.2 Trưởng thôn, bản 1",
            "C.3 UBMTTQ Việt Nam xã và các đoàn thể 1 requested",
            "C.4 các cơ quan, đơn vị 1",
        ]),
        ("10-rural",
        [
            "IV.1 Phòng Kinh tế 2",
            "IV.2 Các ông (bà) Trưởng thôn 1",
            "IV.3 Mặt trận Tổ quốc và các đoàn thể xã 1 requested",
        ]),
    ];

    public static IReadOnlyList<(string Name, string[] Expected)> Reporting { get; } =
    [
        ("01-city-table",
        [
            "III.1.b periodic quarter [20] UBND thành phố <>",
        ]),
        ("02-school-labels",
        [
            "closing difficulty  [] Ban Giám hiệu <>",
        ]),
        ("03-ministry-sentences",
        [
            "III periodic year [15/6, 15/12] Bộ <Cục Đê điều>",
        ]),
        ("04-markdown-ward",
        [
            "IV.1.1 on_completion  [30/11] UBND phường <>",
            "IV.3 ad_hoc  [] UBND phường <>",
        ]),
        ("05-appendix-tasks", []),
        ("06-party",
        [
            "II.2 on_completion  [] Chi bộ <>",
            "III review  []  <>",
        ]),
        ("07-hard-lines",
        [
            "II.1 periodic month [25] UBND xã <>",
        ]),
        ("08-sub-heading-leads",
        [
            "III approval  [] UBND xã <>",
        ]),
        ("09-letters-two-row-head",
        [
            "C.1 periodic half-year [15/6, 15/12] UBND xã <>",
            "closing periodic month [10] UBND xã <Trạm Y tế>",
            "closing difficulty  [] UBND xã <>",
        ]),
        ("10-rural",
        [
            "IV.1 periodic quarter [] UBND xã; UBND tỉnh <>",
        ]),
    ];
}
